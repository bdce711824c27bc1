/** A word that is more than this part of all words stands in nearly every passage, and its places fill whole chunks. */
const share = 1 / 100;
/** Words that are a smaller part of an edition are not even counted there: they are frequent in none. */
const leastShare = 1 / 1000;
/** How many frequent words may stand one after another in a run; the next begins a run of its own. */
const longestRun = 3;

/** How many words there are, and how often each folded word stands that is a thousandth of them or more. */
export interface WordCounts {
  readonly all: number;
  readonly words: readonly (readonly [word: string, count: number])[];
}

/**
 * Count the words of an edition.
 *
 * @param counts
 *   How often each folded word stands.
 * @returns
 *   The counts that matter for all editions together.
 */
export function countCommonWords(counts: ReadonlyMap<string, number>): WordCounts {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { all, words: [...counts].filter(([, count]) => count >= all * leastShare) };
}

/**
 * Find the words that are too frequent to be looked for one by one in a phrase: *the*, *of*, *and*.
 *
 * @param editions
 *   The counts of each edition.
 * @returns
 *   Folded words, sorted.
 */
export function frequentWords(editions: Iterable<WordCounts>): readonly string[] {
  const counts = new Map<string, number>();
  let sum = 0;
  for (const { all, words } of editions) {
    sum += all;
    for (const [word, count] of words) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return [...counts].flatMap(([word, count]) => (count > sum * share ? [word] : [])).sort();
}

/**
 * Say where the run ends that a frequent word begins: *of the Black* in “Army of the Black Sea”.
 *
 * In the index, the place of its first word has a key for the whole run, so that a phrase is found by its runs and its
 * rarer words alone. Text and phrase are parted by this one function, so that they cannot disagree.
 *
 * @param length
 *   How many words a passage or phrase has.
 * @param at
 *   The index of a word.
 * @param isFrequent
 *   Whether the word at an index is frequent.
 * @returns
 *   The index of the word that ends the run, rarer or not; null where no run begins or no word follows.
 */
export function endOfRun(length: number, at: number, isFrequent: (index: number) => boolean): number | null {
  let end = at;
  while (end < length && end - at < longestRun && isFrequent(end)) end += 1;
  return end === at || end >= length ? null : end;
}
