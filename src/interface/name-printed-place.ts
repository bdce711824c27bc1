import { parseNoteLabel } from '../edition/note-label.ts';
import * as words from './words.ts';

/**
 * Say where a note was printed, as a scholar cites it, in the language of the interface.
 *
 * @param label
 *   The label of the note.
 * @returns
 *   `p. 130, n. 2`, or `n. 17` where notes are numbered through.
 */
export function namePrintedPlace(label: string): string {
  const { page, number } = parseNoteLabel(label);
  return page === null ? words.places.printedNote(number) : words.places.printedNoteOnPage(page, number);
}
