import { foldWord } from './fold-word.ts';
import type { Passage } from './passage.ts';
import { splitWords } from './split-words.ts';

/** A word of the index: its most frequent spelling, and in how many places it stands. */
export type IndexWord = readonly [spelling: string, places: number];

const shortest = 4;
/** Beyond these a library has mostly numbers of files and misprints. */
const mostWords = 60_000;

/**
 * Gather the words that can be offered where nothing is found.
 *
 * @param passages
 *   All that is indexed.
 * @returns
 *   A spelling for each folded word of four letters and more, without digits, sorted by its folded form.
 */
export function gatherWords(passages: Iterable<Passage>): readonly IndexWord[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const { text } of passages) {
    for (const { start, end } of splitWords(text)) {
      // Kemal’s is Kemal; the dictionary of a reader has no possessives.
      const spelling = text.slice(start, end).replace(/['\u2019]s$/u, '');
      const folded = foldWord(spelling);
      if (folded.length < shortest || /\p{N}/u.test(folded)) continue;
      const known = spellings.get(folded) ?? new Map<string, number>();
      known.set(spelling, (known.get(spelling) ?? 0) + 1);
      spellings.set(folded, known);
    }
  }
  const words = [...spellings].map(([folded, known]) => {
    const sorted = [...known].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return { folded, word: [sorted[0]?.[0] ?? folded, sorted.reduce((sum, [, places]) => sum + places, 0)] as const };
  });
  return words
    .sort((a, b) => b.word[1] - a.word[1])
    .slice(0, mostWords)
    .sort((a, b) => (a.folded < b.folded ? -1 : 1))
    .map(({ word }) => word);
}
