import type { Doubt, Share, Trace } from '../../edition/ledger/trace.ts';
import type { Problem } from '../../edition/problem.ts';
import type { OpenText } from '../open-text.ts';
import { describePlace } from './describe-place.ts';

const reasons: Record<Doubt, string> = {
  alike: 'other words are like its own',
  changed: 'too few of its words are left to be sure',
  gone: 'none of its words are left',
  label: 'other words stand under its label',
};

/**
 * Describe what is not sure, for a terminal.
 *
 * @param text
 *   The text, whose words are shown: the ledger has none.
 * @param trace
 *   A trace in doubt.
 * @returns
 *   The question, and a line for each candidate.
 */
export function describeDoubt(
  text: OpenText,
  trace: Trace,
): { readonly question: string; readonly candidates: readonly string[] } {
  const { id, words, doubt, candidates } = trace;
  const why = reasons[doubt ?? 'changed'];
  return {
    question: `Where do the words of ${id} (${countOf(words)}) stand now? Not sure: ${why}.`,
    candidates: candidates.map((share) => `${describePlace(text, share.place).text} ${describeShare(share, trace)}`),
  };
}

/**
 * Describe what is not sure as a problem, with the options that decide it.
 *
 * @param text
 *   The text.
 * @param trace
 *   A trace in doubt.
 * @returns
 *   A problem `anchor-unsure`, at the likeliest place.
 */
export function doubtToProblem(text: OpenText, trace: Trace): Problem {
  const { id, doubt, candidates } = trace;
  const { candidates: described } = describeDoubt(text, trace);
  const places = described.length > 0 ? ` It may be at ${described.join(', or at ')}.` : '';
  const lines = candidates.map(({ place }) => describePlace(text, place).line);
  const options = lines.map((line) => `--decide ${id}=line:${String(line)}`);
  // A note that is in the text has not been withdrawn, whatever its words.
  if (doubt !== 'label') options.push(`--withdraw ${id}="why it was withdrawn"`);
  return {
    id: 'anchor-unsure',
    file: text.file,
    line: lines[0] ?? 0,
    column: 0,
    message: `Expected the words of ${id} (${countOf(trace.words)}); ${reasons[doubt ?? 'changed']}.${places}`,
    hint: `Decide with npm run anchors -- ${text.slug} and ${options.join(', or ')}.`,
  };
}

function describeShare({ words }: Share, trace: Trace): string {
  return words === 0 ? '(in its place, with other words)' : `(${String(words)} of ${countOf(trace.words)})`;
}

function countOf(words: number): string {
  return words === 1 ? '1 word' : `${String(words)} words`;
}
