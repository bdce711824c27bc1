import { errorTexts } from './error-texts.ts';
import type { ImportProblem } from './import-report.ts';
import type { SheetNote } from './split-pages.ts';

/**
 * Check that notes are numbered from 1, one after the other, and that each says something.
 *
 * @param page
 *   The label of the page on which they stand; empty where they are numbered through the text.
 * @param notes
 *   In the order printed.
 * @returns
 *   A problem for each note whose number is not the next, and for each that is empty.
 */
export function checkNotes(page: string, notes: readonly SheetNote[]): readonly ImportProblem[] {
  let before = 0;
  return notes.flatMap((note) => {
    const { number, line } = note;
    // One with a sign stands outside the numbering.
    if (number === 0 && note.suffix !== undefined) return checkWordsOf([note]);
    const skips = number === before + 1 ? [] : [errorTexts.noteNumbering(line, page, before, number)];
    before = number;
    return [...skips, ...checkWordsOf([note])];
  });
}

/**
 * Check that each note says something.
 *
 * @param notes
 *   Any notes.
 * @returns
 *   A problem for each that is empty.
 */
export function checkWordsOf(notes: readonly SheetNote[]): readonly ImportProblem[] {
  return notes
    .filter(({ paragraphs }) => paragraphs.flat().every(({ text }) => text === ''))
    .map(({ line, number }) => errorTexts.noteEmpty(line, number));
}
