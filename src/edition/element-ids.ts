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

/**
 * Give the id of an annotation.
 *
 * @param annotation
 *   The name of its file: `karakol`.
 * @returns
 *   `a-karakol`.
 */
export function annotationId(annotation: string): string {
  return `a-${annotation}`;
}

/**
 * Give the id of the words that an annotation is on.
 *
 * @param annotation
 *   The name of its file: `karakol`.
 * @returns
 *   `at-karakol`.
 */
export function annotationPlaceId(annotation: string): string {
  return `at-${annotation}`;
}

/**
 * Give the id of a name in the index of names.
 *
 * @param name
 *   The name of its file: `enver-pasa`.
 * @returns
 *   `name-enver-pasa`.
 */
export function nameId(name: string): string {
  return `name-${name}`;
}

/**
 * Give the id of an event in the chronology.
 *
 * @param number
 *   Its number there, from 1.
 * @returns
 *   `event-12`.
 */
export function eventId(number: number): string {
  return `event-${String(number)}`;
}

/**
 * Give the id of a work that only annotations cite, in the list that belongs to them.
 *
 * @param work
 *   The key of the work: `mango1999`.
 * @returns
 *   `ref-mango1999`.
 */
export function referenceId(work: string): string {
  return `ref-${work}`;
}
