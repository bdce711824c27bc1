import { type CallScope, type Candidate, type FoundCall, type Matched, printedAt, type ScopeNote } from './call.ts';
import { errorTexts } from './error-texts.ts';
import type { ImportProblem } from './import-report.ts';
import { remarkTexts } from './remark-texts.ts';
import type { NotationName } from './rules/notations.ts';

/**
 * Find the calls among marks that other words of a text look like.
 *
 * Calls follow one another in the order of their numbers; what does not fit into that order is none. Where two marks
 * fit one note equally well, nothing is guessed: it is an error, for a note at the wrong word is worse than a refusal.
 *
 * @param candidates
 *   Marks in order.
 * @param scope
 *   The text within which numbers do not repeat, with its notes.
 * @param notation
 *   How calls are written.
 * @returns
 *   The calls in order, and what was in doubt.
 */
export function chainCalls(candidates: readonly Candidate[], scope: CallScope, notation: NotationName): Matched {
  if (notation === 'signs') return chainSigns(candidates, scope);
  const notes = new Map(scope.notes.map((note) => [note.number, note]));
  const numbered = candidates.filter(({ mark }) => notes.has(mark.number));
  const strong = numbered.some(({ mark }) => !mark.isWeak) ? numbered.filter(({ mark }) => !mark.isWeak) : numbered;
  const chain = longestRise(strong);
  const problems: ImportProblem[] = [];
  const found: FoundCall[] = [];
  let place = 0;
  let at = 0;
  for (const note of scope.notes) {
    while ((chain[at]?.mark.number ?? Infinity) < note.number) at += 1;
    const chosen = chain[at]?.mark.number === note.number ? chain[at] : undefined;
    const next = chain[chosen === undefined ? at : at + 1];
    const end = next === undefined ? numbered.length : numbered.indexOf(next, place);
    const between = numbered.slice(place, end).filter(({ mark }) => mark.number === note.number);
    const rivals = chosen === undefined ? between : between.filter(({ mark }) => !mark.isWeak || strong === numbered);
    if (rivals.length > 1) {
      problems.push(
        errorTexts.callAmbiguous(
          note.number,
          rivals.map(({ line }) => line),
        ),
      );
    }
    const taken = chosen ?? between[0];
    if (taken === undefined) continue;
    if (chosen === undefined || taken.mark.isWeak)
      problems.push(remarkTexts.callFilled(taken.line, printedAt(taken), note.number));
    found.push({ candidate: taken, note });
    place = numbered.indexOf(taken, place) + 1;
  }
  return { found, problems: [...problems, ...checkNext(candidates, found, scope, notation)] };
}

/** A call with the number behind the last one, and no note for it: the note may have been misread. */
function checkNext(
  candidates: readonly Candidate[],
  found: readonly FoundCall[],
  { page, notes }: CallScope,
  notation: NotationName,
): readonly ImportProblem[] {
  const last = found.at(-1);
  const from = last === undefined ? 0 : candidates.indexOf(last.candidate) + 1;
  const next = Math.max(0, ...notes.map(({ number }) => number)) + 1;
  const stray = candidates.slice(from).find(({ mark }) => mark.number === next && !mark.isWeak);
  if (stray === undefined) return [];
  return notation === 'figures'
    ? [
        errorTexts.noteMissing(
          stray.line,
          page,
          next,
          notes.map(({ number }) => number),
        ),
      ]
    : [remarkTexts.callLeft(stray.line, printedAt(stray))];
}

/** The longest list of candidates whose numbers rise. */
function longestRise(candidates: readonly Candidate[]): readonly Candidate[] {
  // For each length the index of the candidate with the lowest number that ends such a list.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  candidates.forEach(({ mark }, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((candidates[ends[middle] ?? 0]?.mark.number ?? 0) < mark.number) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  });
  const chain: Candidate[] = [];
  for (let index = ends.at(-1); index !== undefined; index = before[index]) {
    const candidate = candidates[index];
    if (candidate !== undefined) chain.push(candidate);
  }
  return chain.reverse();
}

/** Signs say no number: they call the notes of a page in the order in which both stand. */
function chainSigns(candidates: readonly Candidate[], { page, notes }: CallScope): Matched {
  const found: FoundCall[] = [];
  const problems: ImportProblem[] = [];
  let next = 0;
  for (const candidate of candidates) {
    const note: ScopeNote | undefined = notes[next];
    if (note?.name === candidate.mark.sign) {
      found.push({ candidate, note });
      next += 1;
    } else if (notes.slice(next).some(({ name }) => name === candidate.mark.sign)) {
      problems.push(errorTexts.signOrder(candidate.line, page, note?.name ?? '', candidate.mark.sign));
    }
  }
  return { found, problems };
}
