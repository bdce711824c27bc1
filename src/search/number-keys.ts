import { runKey, wordOfKey } from './index-key.ts';

/** Numbers of index keys, in the order in which they are first asked for. */
export interface KeyNumbers {
  /** All that were asked for. */
  readonly keys: () => readonly string[];
  readonly numberOf: (key: string) => number;
  /** A word of an edition, by its line in `PreparedEdition`. The same line is the same word in all editions. */
  readonly wordOf: (line: string) => KeyedWord;
}

/** A word, with the numbers of the keys of its forms. */
export interface KeyedWord {
  readonly keys: readonly number[];
  /** Each form. */
  readonly folded: readonly string[];
  /** What it begins, where it is frequent. */
  readonly run: Run | null;
}

/** Words that begin as a frequent word does. */
export interface Run {
  /** The folded words so far. */
  readonly folded: readonly string[];
  /** The runs that go on with a word; most end before any does. */
  after: Map<KeyedWord, Run> | null;
  /** The numbers of its keys, one for each form of its last word. */
  keys: readonly number[] | null;
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
  return {
    keys: () => [...numbers.keys()],
    numberOf,
    wordOf(line) {
      const known = words.get(line);
      if (known !== undefined) return known;
      const keys = line.split(' ');
      const folded = keys.map(wordOfKey);
      const [first = ''] = folded;
      const run = frequent.has(first) ? { folded: [first], after: null, keys: null } : null;
      const word: KeyedWord = { keys: keys.map(numberOf), folded, run };
      words.set(line, word);
      return word;
    },
  };
}

/**
 * Go on with a run.
 *
 * @param run
 *   The words so far.
 * @param word
 *   The next.
 * @returns
 *   The run with that word.
 */
export function goOn(run: Run, word: KeyedWord): Run {
  run.after ??= new Map();
  const known = run.after.get(word);
  if (known !== undefined) return known;
  const longer: Run = { folded: [...run.folded, word.folded[0] ?? ''], after: null, keys: null };
  run.after.set(word, longer);
  return longer;
}

/**
 * Give the keys of a run.
 *
 * @param run
 *   The run.
 * @param last
 *   The word that ends it, in any of its forms.
 * @param numberOf
 *   Numbers keys.
 * @returns
 *   Their numbers.
 */
export function keysOfRun(run: Run, last: KeyedWord, numberOf: KeyNumbers['numberOf']): readonly number[] {
  run.keys ??= last.folded.map((folded) => numberOf(runKey([...run.folded.slice(0, -1), folded])));
  return run.keys;
}
