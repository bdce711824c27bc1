/**
 * Give the id, on the page and in every export, of a note.
 *
 * @param label
 *   The label of the note: `130.2`.
 * @returns
 *   `n130.2`.
 */
export function noteId(label: string): string {
  return `n${label}`;
}

/**
 * Give the id of a call of a note.
 *
 * @param label
 *   The label of the note: `130.2`.
 * @param occurrence
 *   1 for the first call of this note, in reading order.
 * @returns
 *   `call-130.2`, then `call-130.2-2`.
 */
export function callId(label: string, occurrence: number): string {
  return occurrence === 1 ? `call-${label}` : `call-${label}-${String(occurrence)}`;
}

/**
 * Give the id of a page milestone.
 *
 * @param page
 *   The label as printed: `130`.
 * @returns
 *   `page-130`.
 */
export function pageId(page: string): string {
  return `page-${page}`;
}

/**
 * Give the id of a source in the list of works.
 *
 * @param source
 *   The key of the source: `karabekir1960`.
 * @returns
 *   `work-karabekir1960`.
 */
export function sourceId(source: string): string {
  return `work-${source}`;
}
