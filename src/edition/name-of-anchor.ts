import { printedPlace } from './note-label.ts';

/**
 * Name an anchor as a sentence does.
 *
 * @param anchor
 *   `p12`, `h3`, `n130.2` or `name-enver-pasa`.
 * @returns
 *   `paragraph 12`, `heading 3`, `the note p. 130, n. 2` or `the name “enver-pasa”`.
 */
export function nameOfAnchor(anchor: string): string {
  if (anchor.startsWith('name-')) return `the name “${anchor.slice('name-'.length)}”`;
  const rest = anchor.slice(1);
  if (anchor.startsWith('n')) return `the note ${printedPlace(rest)}`;
  return anchor.startsWith('h') ? `heading ${rest}` : `paragraph ${rest}`;
}
