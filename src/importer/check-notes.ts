import { errorTexts } from './error-texts.ts';
import type { ImportProblem } from './import-report.ts';
import type { LabelledSheet } from './label-pages.ts';

/**
 * Check that the notes of each page are numbered from 1, one after the other, and that each says something.
 *
 * @param pages
 *   Pages with their labels.
 * @returns
 *   A problem for each note whose number is not the next, and for each that is empty.
 */
export function checkNotes(pages: readonly LabelledSheet[]): readonly ImportProblem[] {
  const problems: ImportProblem[] = [];
  for (const { page, notes } of pages) {
    let before = 0;
    for (const { number, line, paragraphs } of notes) {
      if (number !== before + 1) problems.push(errorTexts.noteNumbering(line, page ?? '', before, number));
      if (paragraphs.flat().every(({ text }) => text === '')) problems.push(errorTexts.noteEmpty(line, number));
      before = number;
    }
  }
  return problems;
}
