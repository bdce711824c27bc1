import { foldWord } from './fold-word.ts';

/** A word of the index: its most frequent spelling, and in how many places it stands. */
export type IndexWord = readonly [spelling: string, places: number];

/** Beyond these a library has mostly numbers of files and misprints. */
const mostWords = 60_000;

/**
 * Gather the words that can be offered where nothing is found.
 *
 * @param editions
 *   Of each edition its spellings, as `PreparedEdition` has them.
 * @returns
 *   A spelling for each folded word, sorted by its folded form.
 */
export function gatherWords(editions: Iterable<string>): readonly IndexWord[] {
  const spellings = new Map<string, number>();
  for (const lines of editions) {
    for (const line of lines === '' ? [] : lines.split('\n')) {
      const end = line.indexOf('\t');
      const spelling = line.slice(0, end);
      spellings.set(spelling, (spellings.get(spelling) ?? 0) + Number(line.slice(end + 1)));
    }
  }
  const words = new Map<string, GatheredWord>();
  for (const [spelling, count] of spellings) {
    const folded = foldWord(spelling);
    const known = words.get(folded);
    if (known === undefined) words.set(folded, { folded, spelling, count, places: count });
    else {
      known.places += count;
      if (count > known.count || (count === known.count && spelling < known.spelling))
        Object.assign(known, { spelling, count });
    }
  }
  return [...words.values()]
    .sort((a, b) => b.places - a.places || (a.folded < b.folded ? -1 : 1))
    .slice(0, mostWords)
    .sort((a, b) => (a.folded < b.folded ? -1 : 1))
    .map(({ spelling, places }) => [spelling, places]);
}

interface GatheredWord {
  readonly folded: string;
  spelling: string;
  /** Of this spelling. */
  count: number;
  /** Of all spellings. */
  places: number;
}
