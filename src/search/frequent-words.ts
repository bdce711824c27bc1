import type { Passage } from './passage.ts';
import { splitWords } from './split-words.ts';

/** A word that is more than this part of all words stands in nearly every passage, and its places fill whole chunks. */
const share = 1 / 100;
/** How many frequent words may stand one after another in a run; the next begins a run of its own. */
const longestRun = 3;

/**
 * Find the words that are too frequent to be looked for one by one in a phrase: *the*, *of*, *and*.
 *
 * @param passages
 *   All that is indexed.
 * @returns
 *   Folded words, sorted.
 */
export function frequentWords(passages: Iterable<Passage>): readonly string[] {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { text } of passages) {
    for (const { forms } of splitWords(text)) {
      counts.set(forms[0].folded, (counts.get(forms[0].folded) ?? 0) + 1);
      all += 1;
    }
  }
  return [...counts].flatMap(([word, count]) => (count > all * share ? [word] : [])).sort();
}

/**
 * Say where the run ends that a frequent word begins: *of the Black* in “Army of the Black Sea”.
 *
 * In the index, the place of its first word has a key for the whole run, so that a phrase is found by its runs and its
 * rarer words alone. Text and phrase are parted by this one function, so that they cannot disagree.
 *
 * @param words
 *   The folded words of a passage or phrase.
 * @param at
 *   The index of a word.
 * @param frequent
 *   The frequent words.
 * @returns
 *   The index of the word that ends the run, rarer or not; null where no run begins or no word follows.
 */
export function endOfRun(words: readonly string[], at: number, frequent: ReadonlySet<string>): number | null {
  let end = at;
  while (end - at < longestRun && frequent.has(words[end] ?? '')) end += 1;
  return end === at || end >= words.length ? null : end;
}
