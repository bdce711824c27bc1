import { findMarks, parseNoteMark } from '../find-marks.ts';
import { splitWords } from '../fold-word.ts';
import { matchNotes } from '../notes/match-notes.ts';
import { readNotes } from '../notes/read-notes.ts';
import { type NotationName, notations } from '../rules/notations.ts';
import type { SourceBlock } from '../source-block.ts';
import type { Sheet } from '../split-pages.ts';
import { type FormHint, formWords, type NoteForm, type Numbering } from './form.ts';

/**
 * Find out how the notes of a text are numbered, marked and called, by reading it in each way that it might be meant.
 *
 * The reading that leaves fewest notes and calls over is taken. Where two leave equally few, notes in one group are
 * endnotes if the text above them is longer than a page.
 *
 * @param blocks
 *   Blocks of the text, without what stands above it.
 * @param hint
 *   What the user settled, and how many pages are known to be there.
 * @returns
 *   The best reading and the next; null where nothing looks like a note.
 */
export function detectForm(blocks: readonly SourceBlock[], hint: DetectionHint = {}): DetectedForm | null {
  const readings = readableForms(blocks, hint)
    .map((form) => tryForm(blocks, form))
    .filter(({ notes }) => notes > 0)
    .map((reading) => ({ reading, rank: rankOf(reading, hint) }))
    .toSorted((a, b) => b.rank - a.rank);
  const best = readings[0]?.reading;
  if (best === undefined) return null;
  const runnerUp = readings.find(
    ({ reading }) => reading.form.numbering !== best.form.numbering || reading.form.calls !== best.form.calls,
  )?.reading;
  const isSettled = hint.numbering !== undefined || best.groups !== 1 || hint.pages !== undefined;
  const isTied = runnerUp?.faults === best.faults && runnerUp.called === best.called;
  return {
    form: best.form,
    evidence: describe(best),
    isFaulty: best.faults > 0,
    isCertain: best.faults === 0 && (!isTied || isSettled || best.hasHeading || best.words < shortText),
    runnerUp:
      runnerUp === undefined
        ? null
        : {
            form: runnerUp.form,
            evidence: describe(runnerUp),
            isClose: (isTied && best.faults === 0) || isNear(runnerUp, best),
          },
  };
}

/** In words: more than one printed page holds. */
const longPage = 900;
/** In words: a text of more than one page has as many on its first, however large its head. */
const shortPage = 250;
/** In words: less than can leave a doubt. */
const shortText = 150;

function readableForms(blocks: readonly SourceBlock[], hint: DetectionHint): readonly NoteForm[] {
  // The layout knows its own footnotes.
  const footnotes = { numbering: 'through', calls: 'footnotes', marks: 'footnotes' } as const;
  if (blocks.some(({ head }) => head !== undefined)) return [footnotes];
  const text = blocks.map((block) => block.text);
  const marks = formWords.calls.filter((name) => text.some((block) => hasMark(block, name)));
  const calls = formWords.calls.filter(
    (name) =>
      (hint.calls === undefined || hint.calls === name) && text.some((block) => findMarks(block, name).length > 0),
  );
  return calls.flatMap((call) =>
    marks
      .filter((mark) => mark === call || (!isNamed(mark) && !isNamed(call)))
      .flatMap((mark) => numberingsOf(mark, hint).map((numbering) => ({ numbering, calls: call, marks: mark }))),
  );
}

/** Signs and names are no numbers, and go with none. */
function isNamed(name: NotationName): boolean {
  return name === 'signs' || name === 'footnotes';
}

function numberingsOf(marks: NotationName, { numbering }: DetectionHint): readonly Numbering[] {
  if (marks === 'signs') return ['page'];
  if (marks === 'footnotes') return ['through'];
  return numbering === undefined ? formWords.numbering : [numbering];
}

function hasMark(text: string, name: NotationName): boolean {
  return text.split('\n').some((line) => parseNoteMark(line, name) !== null);
}

function tryForm(blocks: readonly SourceBlock[], form: NoteForm): TriedForm {
  const { sheets, dropped, problems: misread } = readNotes(blocks, form);
  const pages = sheets.map((sheet, index) => ({ ...sheet, page: String(index + 1) }));
  const { calls, problems } = matchNotes(pages, form);
  const numbers = sheets.flatMap(({ notes }) =>
    notes.flatMap(({ number, suffix }) => (suffix === undefined ? number : [])),
  );
  const restarts = numbers.filter((number, index) => index > 0 && number === 1).length;
  return {
    form,
    notes: numbers.length,
    called: [...calls.values()].flat().length,
    faults:
      [...misread, ...problems].filter(({ severity }) => severity === 'error').length +
      (form.numbering === 'page' ? 0 : restarts),
    restarts,
    groups: sheets.filter(({ notes }) => notes.length > 0).length,
    hasHeading: dropped.length > 0,
    words: sheets.reduce((sum, sheet) => sum + wordsAbove(sheet), 0),
    range: [Math.min(...numbers), Math.max(...numbers)],
  };
}

function wordsAbove({ body }: Sheet): number {
  return body.reduce((sum, { text }) => sum + splitWords(text).length, 0);
}

/** Notes that are called count for a form, faults against it; what is left decides between equals. */
function rankOf(
  { form, called, notes, faults, groups, restarts, hasHeading, words }: TriedForm,
  hint: DetectionHint,
): number {
  const usual = form.marks === form.calls ? 0.02 : 0;
  const strong = notations[form.calls].isWeak ? 0 : 0.01;
  const isLong = words > (hint.pages !== undefined && hint.pages > 1 ? shortPage : longPage);
  const isEnd = hasHeading || (groups === 1 && restarts === 0 && isLong && form.marks !== 'signs');
  const numbering = { page: isEnd ? 0.1 : 0.3, through: groups > 1 ? 0.25 : 0.05, end: isEnd ? 0.35 : 0 }[
    form.numbering
  ];
  return Math.min(called, notes) - 2 * faults + numbering + usual + strong;
}

/** Where notes or calls are wanting, another notation may explain it; another numbering of the same marks does not. */
function isNear(other: TriedForm, best: TriedForm): boolean {
  const isSameNotation = other.form.calls === best.form.calls && other.form.marks === best.form.marks;
  return best.faults > 0 && !isSameNotation && other.called * 2 > best.called && other.faults <= best.faults * 2 + 1;
}

function describe({ form, notes, called, faults, groups, hasHeading, range }: TriedForm): string {
  const { example } = notations[form.marks];
  const where = hasHeading ? ', under a heading' : groups > 1 ? `, in ${String(groups)} groups` : '';
  const numbered = form.marks === 'signs' ? '' : `, numbered ${String(range[0])} to ${String(range[1])}`;
  const left = faults === 0 ? 'each has its call' : `${String(faults)} do not match`;
  return `${String(notes)} notes marked like ${example}${numbered}${where}; ${String(called)} calls like ${notations[form.calls].example}; ${left}`;
}

/** One way to read the notes, and what came of it. */
interface TriedForm {
  readonly form: NoteForm;
  readonly notes: number;
  readonly called: number;
  /** Notes and calls that do not match. */
  readonly faults: number;
  /** Notes after the first that have the number 1. */
  readonly restarts: number;
  /** Places where notes stand together. */
  readonly groups: number;
  readonly hasHeading: boolean;
  /** Of the text, without the notes. */
  readonly words: number;
  /** The lowest and the highest number. */
  readonly range: readonly [number, number];
}

/** What is known before the notes are looked at. */
export interface DetectionHint extends Pick<FormHint, 'numbering' | 'calls'> {
  /** How many pages the text was printed on. */
  readonly pages?: number | undefined;
}

/** The form of the notes of a text. */
export interface DetectedForm {
  readonly form: NoteForm;
  /** What was seen, for a person. */
  readonly evidence: string;
  /** Something does not match in it. */
  readonly isFaulty: boolean;
  readonly isCertain: boolean;
  /** The next best reading; `isClose` where it might be the right one. */
  readonly runnerUp: { readonly form: NoteForm; readonly evidence: string; readonly isClose: boolean } | null;
}
