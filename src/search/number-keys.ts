import { wordOfKey } from './index-key.ts';
import { type RunNumbers, type RunWord, numberRuns } from './number-runs.ts';

/** Numbers of index keys, in the order in which they are first asked for. */
export interface KeyNumbers {
  /** All that were asked for. */
  readonly keys: () => readonly string[];
  readonly numberOf: (key: string) => number;
  /** A word of an edition, by its line in `PreparedEdition`. The same line is the same word in all editions. */
  readonly wordOf: (line: string) => KeyedWord;
  readonly runs: RunNumbers;
}

/** A word, with the numbers of the keys of its forms. */
export interface KeyedWord extends RunWord {
  readonly keys: readonly number[];
  /** The number of the run that it begins, where it is frequent. */
  readonly run: number | null;
}

/**
 * Begin to number keys.
 *
 * A library repeats its words and runs many times more than it has different ones, so each is made once and then found.
 *
 * @param frequent
 *   The words that begin runs.
 * @returns
 *   Numbers from 0.
 */
export function numberKeys(frequent: ReadonlySet<string>): KeyNumbers {
  const numbers = new Map<string, number>();
  const words = new Map<string, KeyedWord>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const runs = numberRuns(numberOf);
  return {
    keys: () => [...numbers.keys()],
    numberOf,
    wordOf(line) {
      const known = words.get(line);
      if (known !== undefined) return known;
      const keys = line.split(' ');
      const folded = keys.map(wordOfKey);
      const [first = ''] = folded;
      const run = frequent.has(first) ? runs.begin(first) : null;
      const word: KeyedWord = { number: words.size, keys: keys.map(numberOf), folded, run };
      words.set(line, word);
      return word;
    },
    runs,
  };
}
