import { isSure, type Trace } from './trace.ts';

/** What is compared: all traces so far, and the words of all passages, by the hashes of their fingerprints. */
export interface Comparison {
  readonly traces: readonly Trace[];
  /** Of each trace, as recorded. */
  readonly before: readonly (readonly number[])[];
  /** Of each place of the text. */
  readonly now: readonly (readonly number[])[];
}

/**
 * Say whether another passage of about the same size, before or now, that nothing else explains shares half of the
 * words of a passage.
 *
 * It asks for words in any order, because a few edits leave a short passage no run of words to be recognised by: then
 * a near copy of it would be found, and the passage itself would not.
 *
 * @param comparison
 *   All that is known so far.
 * @param index
 *   The passage, by its trace.
 * @param places
 *   Where it is thought to stand.
 * @returns
 *   True where there is one.
 */
export function hasLookalike({ traces, before, now }: Comparison, index: number, places: readonly number[]): boolean {
  const words = before[index] ?? [];
  const explained = new Set(traces.filter(isSure).flatMap(({ shares }) => shares.map(({ place }) => place)));
  const isLike = (others: readonly number[]): boolean =>
    others.length <= 2 * words.length + 2 && words.filter((word) => others.includes(word)).length * 2 >= words.length;
  return (
    now.some((others, other) => !places.includes(other) && !explained.has(other) && isLike(others)) ||
    before.some((others, other) => other !== index && traces[other]?.doubt !== null && isLike(others))
  );
}
