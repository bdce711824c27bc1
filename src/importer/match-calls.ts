import { type CallScope, type Candidate, type FoundCall, type Matched, type PlacedCall, printedAt } from './call.ts';
import { chainCalls } from './chain-calls.ts';
import { errorTexts } from './error-texts.ts';
import { findMarks } from './find-marks.ts';
import type { ImportProblem } from './import-report.ts';
import { remarkTexts } from './remark-texts.ts';
import { type NotationName, notations } from './rules/notations.ts';
import { units } from './rules/units.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Find which marks of a text call its notes.
 *
 * Notes are called in the order of their numbers; a number called before may come again. A raised figure behind a digit
 * or a unit (`10³`, `m²`) is a power, unless it has the number that is called next and nothing else has it. Marks that
 * other words look like are judged together: see `chain-calls.ts`.
 *
 * @param scope
 *   The text within which numbers do not repeat, a page or the whole, with its notes.
 * @param notation
 *   How calls are written.
 * @returns
 *   The calls in each block, and a problem for each call without a note, note without a call, call out of order and
 *   doubtful mark.
 */
export function matchCalls(
  scope: CallScope,
  notation: NotationName,
): { readonly calls: ReadonlyMap<SourceBlock, readonly PlacedCall[]>; readonly problems: readonly ImportProblem[] } {
  const candidates = scope.body.flatMap((block) => candidatesOf(block, notation));
  const match = notation === 'footnotes' ? matchNames : notations[notation].isWeak ? chainCalls : matchNumbers;
  const { found, problems } = match(candidates, scope, notation);
  const calls = new Map<SourceBlock, PlacedCall[]>();
  for (const { candidate, note } of found) {
    const { block, mark } = candidate;
    const placed = calls.get(block) ?? [];
    placed.push({ from: mark.from, to: mark.to, note: note.label });
    calls.set(block, placed);
  }
  const called = new Set(found.map(({ note }) => note));
  const uncalled = scope.notes.filter((note) => !called.has(note));
  return {
    calls,
    problems: [...problems, ...uncalled.map(({ line, number }) => errorTexts.callMissing(line, scope.page, number))],
  };
}

function matchNumbers(candidates: readonly Candidate[], { page, notes }: CallScope, notation: NotationName): Matched {
  const byNumber = new Map(notes.map((note) => [note.number, note]));
  const highest = Math.max(0, ...byNumber.keys());
  const plain = new Set(candidates.filter(({ isPower }) => !isPower).map(({ mark }) => mark.number));
  const called = new Set<number>();
  const found: FoundCall[] = [];
  const problems: ImportProblem[] = [];
  let last = 0;
  for (const candidate of candidates) {
    const { mark, line, isPower } = candidate;
    const { number } = mark;
    const note = byNumber.get(number);
    if (number === 0) continue;
    // A year or a figure of the editor may stand in brackets too.
    if (note === undefined && notation === 'brackets' && number > highest + nearMiss) continue;
    if (isPower) {
      const isNext = number === last + 1 && note !== undefined && !plain.has(number);
      if (note !== undefined) problems.push(remarkTexts.callDoubtful(line, printedAt(candidate), isNext));
      if (!isNext) continue;
    }
    if (note === undefined) {
      problems.push(errorTexts.noteMissing(line, page, number, [...byNumber.keys()]));
      continue;
    }
    if (number < last && !called.has(number)) problems.push(errorTexts.callOrder(line, page, last, number));
    called.add(number);
    last = Math.max(last, number);
    found.push({ candidate, note });
  }
  return { found, problems };
}

/** A number in brackets that is higher than the last note by no more than this is a call whose note is wanting. */
const nearMiss = 5;

/** Names stand for themselves, in any order. */
function matchNames(candidates: readonly Candidate[], { page, notes }: CallScope): Matched {
  const byName = new Map(notes.map((note) => [note.name, note]));
  const problems: ImportProblem[] = [];
  const found = candidates.flatMap((candidate) => {
    const note = byName.get(candidate.mark.sign.toLowerCase());
    if (note !== undefined) return [{ candidate, note }];
    problems.push(errorTexts.noteNameMissing(candidate.line, page, candidate.mark.sign));
    return [];
  });
  return { found, problems };
}

function candidatesOf(block: SourceBlock, notation: NotationName): readonly Candidate[] {
  const isRaised = raised.has(notation);
  let { line } = block;
  let counted = 0;
  return findMarks(block.text, notation).map((mark) => {
    line += block.text.slice(counted, mark.from).split('\n').length - 1;
    counted = mark.from;
    const before = block.text.slice(Math.max(0, mark.from - 6), mark.from);
    return { block, mark, line, isPower: isRaised && standsBehindUnit(before) };
  });
}

const raised: ReadonlySet<NotationName> = new Set(['superscripts', 'tags', 'tex', 'carets']);

function standsBehindUnit(before: string): boolean {
  if (/\d$/u.test(before)) return true;
  const word = /(?<![\p{L}'’])\p{L}+(?=\**$)/u.exec(before)?.[0] ?? '';
  return /^\p{L}$/u.test(word) || units.has(word);
}
