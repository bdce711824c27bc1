import { printedPlace } from './note-label.ts';

/**
 * Name an anchor as a sentence does.
 *
 * @param anchor
 *   `p12`, `h3` or `n130.2`.
 * @returns
 *   `paragraph 12`, `heading 3` or `the note p. 130, n. 2`.
 */
export function nameOfAnchor(anchor: string): string {
  const rest = anchor.slice(1);
  if (anchor.startsWith('n')) return `the note ${printedPlace(rest)}`;
  return anchor.startsWith('h') ? `heading ${rest}` : `paragraph ${rest}`;
}
