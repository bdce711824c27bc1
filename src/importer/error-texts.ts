import type { ProblemId } from '../edition/problems/catalogue.ts';
import type { ImportProblem } from './import-report.ts';

/**
 * The catalogue of what refuses an import: nothing is written until it is mended.
 *
 * Each entry gives what was expected and found, and what to do.
 */
export const errorTexts = {
  textEmpty: () =>
    error(
      'text-empty',
      0,
      'Expected the text of an article; found no words besides the cover sheet.',
      'Check that this is the right file.',
    ),

  noteNumbering: (line: number, page: string, before: number, found: number) =>
    error(
      'note-numbering',
      line,
      before === 0
        ? `Expected n. 1 to be the first note of ${onPage(page)}; found n. ${String(found)}.`
        : `Expected n. ${String(before + 1)} after n. ${String(before)} on ${onPage(page)}; found n. ${String(found)}.`,
      page === ''
        ? 'Add the note that is wanting, or correct the number.'
        : 'Add the note that is wanting, or correct the figure. Numbering must begin anew on each page.',
    ),

  noteEmpty: (line: number, number: number) =>
    error(
      'note-empty',
      line,
      `Expected the words of n. ${String(number)} behind its figure; found none.`,
      'Add them, or remove the figure.',
    ),

  noteMissing: (line: number, page: string, number: number, numbers: readonly number[]) =>
    error(
      'note-missing',
      line,
      `Expected a note ${String(number)} at the foot of ${onPage(page)}, for it is called here; found ${listNotes(numbers)}.`,
      'Add the note, or correct or remove its call.',
    ),

  callMissing: (line: number, page: string, number: number) =>
    error(
      'call-missing',
      line,
      `Expected a call of n. ${String(number)} in the text of ${onPage(page)}; found none.`,
      'Put its superscript figure where the note belongs, or remove the note.',
    ),

  callOrder: (line: number, page: string, last: number, found: number) =>
    error(
      'call-order',
      line,
      `Expected calls on ${onPage(page)} in the order of their numbers; found n. ${String(found)} after n. ${String(last)}.`,
      'Correct the figures.',
    ),

  noteNameMissing: (line: number, page: string, name: string) =>
    error(
      'note-missing',
      line,
      `Expected a note [^${name}] in ${onPage(page)}, for it is called here; found none.`,
      `Add the note, [^${name}]: …, or remove its call.`,
    ),

  noteTwice: (line: number, sign: string) =>
    error(
      'note-twice',
      line,
      `Expected one note marked ${sign}; found another above.`,
      'Correct the mark of one of them, and its call.',
    ),

  noteAmbiguous: (number: number, lines: readonly number[]) =>
    error(
      'note-ambiguous',
      lines[0] ?? 0,
      `Expected one line that begins note ${String(number)}; found ${listLines(lines)}.`,
      'Write the marks of the notes as [1], and the other line as it is.',
    ),

  callAmbiguous: (number: number, lines: readonly number[]) =>
    error(
      'call-ambiguous',
      lines[0] ?? 0,
      `Expected one place where note ${String(number)} is called; found ${listLines(lines)}, and nothing tells them apart.`,
      `Write the one that is the call as [${String(number)}], and all other calls too.`,
    ),

  signOrder: (line: number, page: string, expected: string, found: string) =>
    error(
      'call-order',
      line,
      `Expected the call ${expected} next on ${onPage(page)}, in the order of the notes; found ${found}.`,
      'Correct the signs, or the order of the notes.',
    ),

  formDoubtful: (taken: string, evidence: string, other: string, otherEvidence: string) =>
    error(
      'form-doubtful',
      0,
      `Expected one reading of the notes that fits; "${taken}" fits best (${evidence}), then "${other}" (${otherEvidence}).`,
      `Mend what is named above; or, if the notes were misread, import again with --form ${other}.`,
    ),

  wordsLost: (line: number, detail: string) =>
    error(
      'words-lost',
      line,
      `Expected every word of the transcription in the edition or among the dropped ones; ${detail}.`,
      'This is a bug of ours: nothing was written. Please report it, with these lines of the file.',
    ),
};

function error(id: ProblemId, line: number, message: string, hint: string): ImportProblem {
  return { id, severity: 'error', line, message, hint };
}

function onPage(page: string): string {
  return page === '' ? 'the text' : `page ${page}`;
}

/** `lines 12 and 40`; many places of one line are one. */
function listLines(lines: readonly number[]): string {
  const different = [...new Set(lines)];
  const places = different.length === 1 ? `line ${String(different[0])}` : `lines ${different.join(' and ')}`;
  return `${String(lines.length)}: ${places}`;
}

function listNotes(numbers: readonly number[]): string {
  if (numbers.length === 0) return 'no notes';
  if (numbers.length === 1) return `only n. ${String(numbers[0])}`;
  return `nn. ${String(numbers[0])} to ${String(numbers.at(-1))}`;
}
