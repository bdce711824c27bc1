/**
 * Give a note its label.
 *
 * @param page
 *   The label of the page; null where notes are numbered through the text, or where no page is known.
 * @param number
 *   As printed; 0 where a sign was.
 * @param suffix
 *   Tells notes with signs apart: empty for the first, then `a`, `b` ….
 * @returns
 *   `130.2`, `17` or `130.0a`.
 */
export function toNoteLabel(page: string | null, number: number, suffix = ''): string {
  return page === null ? `${String(number)}${suffix}` : `${page}.${String(number)}${suffix}`;
}
