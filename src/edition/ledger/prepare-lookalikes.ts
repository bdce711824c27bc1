import { isSure, type Trace } from './trace.ts';

/** A word that stands in more passages than this tells nothing of any of them. */
const commonFrom = 4;
/** With fewer telling words than this, all are compared. */
const leastTelling = 4;
/** The share of the telling words that makes a lookalike, and that of all words. */
const likeByTelling = 1 / 3;
const likeByAll = 1 / 2;

/**
 * Prepare to find lookalikes: other passages, before or now, that nothing else explains and that share many words with
 * a passage.
 *
 * They are compared by words in any order, for edits may leave a passage no run of words to be recognised by: then a
 * near copy of it would be found, and the passage itself would not. Words that stand in many passages do not count,
 * or every long passage would be like every other.
 *
 * @param before
 *   The hashes of the words of each passage as recorded.
 * @param now
 *   The same for each place of the text.
 * @returns
 *   A function that tells whether a passage, by the index of its trace, has a lookalike elsewhere than at the places
 *   where it is thought to stand, as far as all traces are known.
 */
export function prepareLookalikes(
  before: readonly (readonly number[])[],
  now: readonly (readonly number[])[],
): (traces: readonly Trace[], index: number, places: readonly number[]) => boolean {
  const setsBefore = before.map((words) => new Set(words));
  const setsNow = now.map((words) => new Set(words));
  const passagesWith = new Map<number, number>();
  for (const words of setsBefore) for (const word of words) passagesWith.set(word, (passagesWith.get(word) ?? 0) + 1);

  return (traces, index, places) => {
    const words = before[index] ?? [];
    const telling = words.filter((word) => (passagesWith.get(word) ?? 0) < commonFrom);
    const [compared, share] = telling.length < leastTelling ? [words, likeByAll] : [telling, likeByTelling];
    const explained = new Set(traces.filter(isSure).flatMap(({ shares }) => shares.map(({ place }) => place)));
    // Words that stand only in the other one make it another part of a split passage, and no lookalike.
    const there = compared.filter((word) => places.some((place) => setsNow[place]?.has(word)));
    const isLike = (others: ReadonlySet<number>): boolean =>
      others.size <= 2 * words.length + 2 && there.filter((word) => others.has(word)).length >= compared.length * share;
    return (
      setsNow.some((others, other) => !places.includes(other) && !explained.has(other) && isLike(others)) ||
      setsBefore.some((others, other) => other !== index && traces[other]?.doubt !== null && isLike(others))
    );
  };
}
