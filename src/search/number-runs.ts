import { runKey } from './index-key.ts';

/** Numbers of runs: words in a row of which all but the last are frequent. */
export interface RunNumbers {
  /** The run that only has this folded word yet. */
  readonly begin: (folded: string) => number;
  /** The run that a run and the word after it make. */
  readonly goOn: (run: number, word: RunWord) => number;
  /** The numbers of the keys of a run: one for each form of its last word. */
  readonly keysOf: (run: number) => readonly number[];
}

/** A word, as far as a run asks for it. */
export interface RunWord {
  /** Less than 2²⁶. */
  readonly number: number;
  /** Its forms, folded. */
  readonly folded: readonly string[];
}

const mostWords = 2 ** 26;

/**
 * Begin to number runs.
 *
 * A large library has millions of runs, nearly all of which stand once: each is a row of a table, and not an object.
 *
 * @param numberOf
 *   Numbers index keys.
 * @returns
 *   Numbers from 0.
 */
export function numberRuns(numberOf: (key: string) => number): RunNumbers {
  /** The run before the last word, or -1. */
  const befores: number[] = [];
  /** The forms of the last word. */
  const forms: (readonly string[])[] = [];
  const keys: (readonly number[] | null)[] = [];
  /** Runs by the run before the last word, and that word. */
  const runs = new Map<number, number>();

  const add = (before: number, folded: readonly string[]): number => {
    befores.push(before);
    forms.push(folded);
    return keys.push(null) - 1;
  };
  const foldedOf = (run: number): readonly string[] =>
    run === -1 ? [] : [...foldedOf(befores[run] ?? -1), forms[run]?.[0] ?? ''];
  return {
    begin: (folded) => add(-1, [folded]),
    goOn(run, { number, folded }) {
      const name = run * mostWords + number;
      const known = runs.get(name);
      if (known !== undefined) return known;
      const longer = add(run, folded);
      runs.set(name, longer);
      return longer;
    },
    keysOf(run) {
      const known = keys[run];
      if (known !== undefined && known !== null) return known;
      const before = foldedOf(befores[run] ?? -1);
      return (keys[run] = (forms[run] ?? []).map((folded) => numberOf(runKey([...before, folded]))));
    },
  };
}
