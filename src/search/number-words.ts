import { type WordCounts, countCommonWords } from './frequent-words.ts';
import { indexKey } from './index-key.ts';
import type { PassageGroup } from './passage.ts';
import { spellingToOffer } from './spelling-to-offer.ts';
import { type Word, splitWords } from './split-words.ts';

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
  const known = new Map<string, KnownWord>();
  const text: number[] = [];
  const learn = (stands: string, forms: Word['forms']): KnownWord => {
    const keys = forms.length === 1 ? indexKey(forms[0]) : [...new Set(forms.map(indexKey))].join(' ');
    const number = numbers.get(keys) ?? numbers.size;
    numbers.set(keys, number);
    return { number, folded: forms[0].folded, spelling: spellingToOffer(stands), count: 0 };
  };
  const folded = groups.map(({ passages }) =>
    passages.map((passage) => {
      const words = splitWords(passage.text);
      text.push(words.length);
      return words.map(({ start, end, forms }) => {
        const stands = passage.text.slice(start, end);
        // One that is hyphened to the next has a form of both.
        const name = forms.length === 1 ? stands : [stands, ...forms.map((form) => form.spelled)].join(' ');
        let word = known.get(name);
        if (word === undefined) known.set(name, (word = learn(stands, forms)));
        word.count += 1;
        text.push(word.number);
        return word.folded;
      });
    }),
  );
  return {
    words: [...numbers.keys()],
    text: Uint32Array.from(text),
    folded,
    counts: countCommonWords(countBy(known.values(), ({ folded: word }) => word)),
    spellings: countBy(known.values(), ({ spelling }) => spelling),
  };
}

/** A word as it stands in the text; most words stand there often. */
interface KnownWord {
  readonly number: number;
  readonly folded: string;
  readonly spelling: string | null;
  count: number;
}

function countBy(words: Iterable<KnownWord>, nameOf: (word: KnownWord) => string | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    const name = nameOf(word);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + word.count);
  }
  return counts;
}
