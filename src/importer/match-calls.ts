import { errorTexts } from './error-texts.ts';
import { type Figure, findFigures } from './figure.ts';
import type { ImportProblem } from './import-report.ts';
import type { LabelledSheet } from './label-pages.ts';
import { remarkTexts } from './remark-texts.ts';
import { units } from './rules/units.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Find which superscript figures of a page call its notes.
 *
 * Notes are called in the order of their numbers; a number called before may come again. A figure behind a digit or a
 * unit (`10³`, `m²`) is a power, unless it has the number that is called next and nothing else on the page has it.
 *
 * @param sheet
 *   A page with its notes.
 * @returns
 *   The calls in each block of its body, and a problem for each call without a note, note without a call, call out of
 *   order and doubtful figure.
 */
export function matchCalls(sheet: LabelledSheet): {
  readonly calls: ReadonlyMap<SourceBlock, readonly PlacedCall[]>;
  readonly problems: readonly ImportProblem[];
} {
  const page = sheet.page ?? '';
  const numbers = new Set(sheet.notes.map((note) => note.number));
  const candidates = sheet.body.flatMap(candidatesOf);
  const plain = new Set(candidates.filter(({ isPower }) => !isPower).map(({ figure }) => figure.number));
  const called = new Set<number>();
  const problems: ImportProblem[] = [];
  const calls = new Map<SourceBlock, PlacedCall[]>();
  let last = 0;

  for (const { block, figure, line, isPower } of candidates) {
    const { number, from, to } = figure;
    const printed = block.text.slice(Math.max(0, from - 12), to);
    if (number === 0) continue;
    if (isPower) {
      const isNext = number === last + 1 && numbers.has(number) && !plain.has(number);
      if (numbers.has(number)) problems.push(remarkTexts.callDoubtful(line, printed, isNext));
      if (!isNext) continue;
    } else if (!numbers.has(number)) {
      problems.push(errorTexts.noteMissing(line, page, number, [...numbers]));
      continue;
    }
    if (number < last && !called.has(number)) problems.push(errorTexts.callOrder(line, page, last, number));
    called.add(number);
    last = Math.max(last, number);
    const placed = calls.get(block) ?? [];
    placed.push({ from, to, note: toNoteLabel(sheet.page, number) });
    calls.set(block, placed);
  }
  for (const { number, line } of sheet.notes) {
    if (!called.has(number)) problems.push(errorTexts.callMissing(line, page, number));
  }
  return { calls, problems };
}

/**
 * Give a note its label.
 *
 * @param page
 *   The label of the page, or null where no page is known.
 * @param number
 *   As printed.
 * @returns
 *   `130.2`.
 */
export function toNoteLabel(page: string | null, number: number): string {
  return page === null ? String(number) : `${page}.${String(number)}`;
}

function candidatesOf(block: SourceBlock): readonly Candidate[] {
  let { line } = block;
  let counted = 0;
  return findFigures(block.text).map((figure) => {
    line += block.text.slice(counted, figure.from).split('\n').length - 1;
    counted = figure.from;
    const before = block.text.slice(Math.max(0, figure.from - 6), figure.from);
    return { block, figure, line, isPower: standsBehindUnit(before) };
  });
}

function standsBehindUnit(before: string): boolean {
  if (/\d$/u.test(before)) return true;
  const word = /(?<![\p{L}'’])\p{L}+(?=\**$)/u.exec(before)?.[0] ?? '';
  return /^\p{L}$/u.test(word) || units.has(word);
}

interface Candidate {
  readonly block: SourceBlock;
  readonly figure: Figure;
  /** On which it stands, 1-based. */
  readonly line: number;
  /** It may be no call. */
  readonly isPower: boolean;
}

/** A call in a block: offsets from 0, and the label of the note. */
export interface PlacedCall {
  readonly from: number;
  readonly to: number;
  readonly note: string;
}
