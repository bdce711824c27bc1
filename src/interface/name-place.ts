import { namePrintedPlace } from './name-printed-place.ts';
import * as words from './words.ts';

/**
 * Say what an anchor points at, as short as can be, in the language of the interface.
 *
 * @param anchor
 *   `p12` for a paragraph, `n130.2` for a note, `h3` for a heading.
 * @returns
 *   `¶ 12`, `p. 130, n. 2` or `heading 3`, with spaces at which no line breaks.
 */
export function namePlace(anchor: string): string {
  if (anchor.startsWith('n')) return namePrintedPlace(anchor.slice(1)).replaceAll('. ', '.\u00A0');
  return anchor.startsWith('h') ? words.places.shortHeading(anchor.slice(1)) : `¶\u00A0${anchor.slice(1)}`;
}
