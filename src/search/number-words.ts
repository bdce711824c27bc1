import { type WordCounts, countCommonWords } from './frequent-words.ts';
import { indexKey } from './index-key.ts';
import type { PassageGroup } from './passage.ts';
import { spellingToOffer } from './spelling-to-offer.ts';
import { splitWords } from './split-words.ts';

/** The words of an edition, each once, and its text as their numbers. */
export interface NumberedWords {
  /** For each different word the index keys of its forms, with spaces between them. */
  readonly words: readonly string[];
  /** For each passage of each group how many words it has, then their numbers in `words`. */
  readonly text: Uint32Array;
  /** The folded words of each passage of each group. */
  readonly folded: readonly (readonly (readonly string[])[])[];
  readonly counts: WordCounts;
  /** How often each spelling stands that can be offered where nothing is found. */
  readonly spellings: ReadonlyMap<string, number>;
}

/**
 * Number the words of an edition.
 *
 * @param groups
 *   Its passages.
 * @returns
 *   Its words in the order in which they first stand.
 */
export function numberWords(groups: readonly PassageGroup[]): NumberedWords {
  const numbers = new Map<string, number>();
  const counts = new Map<string, number>();
  const spellings = new Map<string, number>();
  const text: number[] = [];
  const folded = groups.map(({ passages }) =>
    passages.map((passage) => {
      const words = splitWords(passage.text);
      text.push(words.length);
      return words.map(({ start, end, forms }) => {
        const keys = forms.length === 1 ? indexKey(forms[0]) : [...new Set(forms.map(indexKey))].join(' ');
        let number = numbers.get(keys);
        if (number === undefined) numbers.set(keys, (number = numbers.size));
        text.push(number);
        const spelling = spellingToOffer(passage.text.slice(start, end));
        if (spelling !== null) spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
        const word = forms[0].folded;
        counts.set(word, (counts.get(word) ?? 0) + 1);
        return word;
      });
    }),
  );
  return {
    words: [...numbers.keys()],
    text: Uint32Array.from(text),
    folded,
    counts: countCommonWords(counts),
    spellings,
  };
}
