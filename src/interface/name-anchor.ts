import { namePrintedPlace } from './name-printed-place.ts';
import * as words from './words.ts';

/**
 * Name an anchor as a sentence does, in the language of the interface.
 *
 * @param anchor
 *   `p12`, `h3`, `n130.2` or `name-enver-pasa`.
 * @returns
 *   `paragraph 12`, `heading 3`, `the note p. 130, n. 2` or `the name “enver-pasa”`.
 */
export function nameAnchor(anchor: string): string {
  if (anchor.startsWith('name-')) return words.anchors.name(anchor.slice('name-'.length));
  const rest = anchor.slice(1);
  if (anchor.startsWith('n')) return words.anchors.note(namePrintedPlace(rest));
  return anchor.startsWith('h') ? words.anchors.heading(rest) : words.anchors.paragraph(rest);
}
