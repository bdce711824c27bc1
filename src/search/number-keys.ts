import { wordOfKey } from './index-key.ts';
import { type RunNumbers, numberRuns } from './number-runs.ts';

/** Numbers of index keys, in the order in which they are first asked for. */
export interface KeyNumbers {
  /** All that were asked for. */
  readonly keys: readonly string[];
  readonly numberOf: (key: string) => number;
  /** The number of a word of an edition, by its line in `PreparedEdition`. The same line is the same word in all editions. */
  readonly wordOf: (line: string) => number;
  readonly words: WordNumbers;
  readonly runs: RunNumbers;
}

/** What is asked of words, by their numbers. */
export interface WordNumbers {
  /** The number of the key of the whole word. */
  readonly keyOf: (word: number) => number;
  /** The number of its folded form. */
  readonly formOf: (word: number) => number;
  /** The number of the run that it begins; -1 where it is not frequent. */
  readonly runOf: (word: number) => number;
  /** All forms, where it has more than one. */
  readonly formsOf: (word: number) => KeyedForms | undefined;
}

/** A word that is found by its parts, too, or by what hyphens join it to. */
export interface KeyedForms {
  /** Numbers of keys. */
  readonly keys: readonly number[];
  /** Numbers of folded forms, each once. */
  readonly forms: readonly number[];
}

/** Numbers in a row for each word. */
const columns = 3;

/**
 * Begin to number keys.
 *
 * A library repeats its words and runs many times more than it has different ones, so each is made once and then found;
 * what is asked of all of them stands in a table, for reaching an object in a large memory takes longer than what is done
 * with it.
 *
 * @param frequent
 *   The words that begin runs.
 * @returns
 *   Numbers from 0.
 */
export function numberKeys(frequent: ReadonlySet<string>): KeyNumbers {
  const keys: string[] = [];
  const forms: string[] = [];
  const [numberOf, formOf] = [numbererInto(keys), numbererInto(forms)];
  const runs = numberRuns(forms, (key) => keys.push(key) - 1);
  const words = new Map<string, number>();
  const table: number[] = [];
  const several = new Map<number, KeyedForms>();

  const learn = (line: string): number => {
    const own = line.split(' ');
    const folded = [...new Set(own.map(wordOfKey))];
    const [first = ''] = folded;
    const word = words.size;
    words.set(line, word);
    const [key, form] = [numberOf(own[0] ?? ''), formOf(first)];
    table.push(key, form, frequent.has(first) ? runs.begin(form) : -1);
    if (own.length > 1) several.set(word, { keys: own.map(numberOf), forms: folded.map(formOf) });
    return word;
  };
  return {
    keys,
    numberOf,
    wordOf: (line) => words.get(line) ?? learn(line),
    words: {
      keyOf: (word) => table[word * columns] ?? 0,
      formOf: (word) => table[word * columns + 1] ?? 0,
      runOf: (word) => table[word * columns + 2] ?? -1,
      formsOf: (word) => several.get(word),
    },
    runs,
  };
}

/** Numbers texts by their places in a list, to which it adds those that it does not know. */
function numbererInto(list: string[]): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = list.push(text) - 1;
    numbers.set(text, number);
    return number;
  };
}
