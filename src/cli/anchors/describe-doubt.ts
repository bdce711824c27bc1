import type { Doubt, Share, Trace } from '../../edition/ledger/trace.ts';
import type { Problem } from '../../edition/problem.ts';
import type { OpenPart } from './open-part.ts';

const reasons: Record<Doubt, string> = {
  alike: 'other words are like its own',
  changed: 'too few of its words are left to be sure',
  gone: 'none of its words are left',
  label: 'other words stand under its label',
};

const reasonsForNames: Record<Doubt, string> = {
  alike: 'its file is gone, and another is called so',
  changed: 'the text does not mention it any more, and others are like it',
  gone: 'the text does not mention it any more',
  label: 'its file has another name in it',
};

/**
 * Describe what is not sure, for a terminal.
 *
 * @param part
 *   The text or the names, whose words are shown: the ledger has none.
 * @param trace
 *   A trace in doubt.
 * @returns
 *   The question, and a line for each candidate.
 */
export function describeDoubt(
  part: OpenPart,
  trace: Trace,
): { readonly question: string; readonly candidates: readonly string[] } {
  const { id, words, candidates } = trace;
  return {
    question: isName(trace)
      ? `Which name of the index is ${id} now? Not sure: ${reasonOf(trace)}.`
      : `Where do the words of ${id} (${countOf(words)}) stand now? Not sure: ${reasonOf(trace)}.`,
    candidates: candidates.map((share) => `${part.describe(share.place).text} ${describeShare(share, trace)}`),
  };
}

/**
 * Describe what is not sure as a problem, with the options that decide it.
 *
 * @param part
 *   The text or the names.
 * @param trace
 *   A trace in doubt.
 * @returns
 *   A problem `anchor-unsure`, at the likeliest place.
 */
export function doubtToProblem(part: OpenPart, trace: Trace): Problem {
  const { id, doubt } = trace;
  const { candidates: described } = describeDoubt(part, trace);
  const places = described.length > 0 ? ` It may be ${isName(trace) ? '' : 'at '}${described.join(', or ')}.` : '';
  const candidates = trace.candidates.map(({ place }) => part.describe(place));
  const options = candidates.map(({ target }) => `--decide ${id}=${target}`);
  // What is in the text has not been withdrawn, whatever its words.
  if (doubt !== 'label') options.push(`--withdraw ${id}="why it was withdrawn"`);
  const isRenumbered = part.renumbered.some((decision) => decision.id === id);
  const also = isRenumbered
    ? ' With --renumbered all notes that have only another number are decided at once.'
    : isName(trace) && doubt === 'label'
      ? ' That says it is the same, called otherwise; if it is another, give its file another name: an address means one name for good.'
      : '';
  const expected = isName(trace)
    ? `Expected ${id} in the index`
    : `Expected the words of ${id} (${countOf(trace.words)})`;
  return {
    id: 'anchor-unsure',
    file: candidates[0]?.file ?? part.file,
    line: candidates[0]?.line ?? 0,
    column: 0,
    message: `${expected}; ${reasonOf(trace)}.${places}`,
    hint: `Decide with npm run anchors -- ${part.slug} and ${options.join(', or ')}.${also}`,
  };
}

function isName({ id }: Trace): boolean {
  return id.startsWith('name-');
}

function reasonOf(trace: Trace): string {
  return (isName(trace) ? reasonsForNames : reasons)[trace.doubt ?? 'changed'];
}

function describeShare({ words }: Share, trace: Trace): string {
  return words === 0 ? '(in its place, with other words)' : `(${String(words)} of ${countOf(trace.words)})`;
}

function countOf(words: number): string {
  return words === 1 ? '1 word' : `${String(words)} words`;
}
