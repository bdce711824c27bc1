import type { PageSpan } from '../article-index.ts';
import { parseNoteLabel } from '../note-label.ts';
import type { CitedPlace } from './cited-place.ts';

/**
 * Say in words where a place is in its edition.
 *
 * @param place
 *   The place.
 * @returns
 *   `¶ 12`, `¶¶ 12–14`, `n. 130.2`, `nn. 130.2–131.1`; empty for a heading and for the whole edition.
 */
export function placeWords({ anchor, last }: CitedPlace): string {
  if (anchor === null || last === null) return '';
  const sign = { p: ['¶', '¶¶'], n: ['n.', 'nn.'] }[anchor.charAt(0)];
  if (sign === undefined) return '';
  const [one = '', many = ''] = sign;
  return anchor === last ? `${one} ${anchor.slice(1)}` : `${many} ${anchor.slice(1)}–${last.slice(1)}`;
}

/**
 * Say in words on which printed pages something stands.
 *
 * @param pages
 *   The pages, or null.
 * @returns
 *   `p. 131`, `pp. 132–133`; empty for null.
 */
export function pageWords(pages: PageSpan | null): string {
  if (pages === null) return '';
  return pages.first === pages.last ? `p. ${pages.first}` : `pp. ${pages.first}–${pages.last}`;
}

/**
 * Say where a note was printed, for a locator that names the page already.
 *
 * @param place
 *   The place.
 * @returns
 *   The number of the note on its page (`2` for `n130.2`); null for a passage, for several notes, and for a note that is
 *   numbered through the text.
 */
export function noteOnPage({ anchor, last, pages }: CitedPlace): string | null {
  if (anchor === null || anchor !== last || !anchor.startsWith('n')) return null;
  const { page, number } = parseNoteLabel(anchor.slice(1));
  return page !== null && page === pages?.first ? number : null;
}
