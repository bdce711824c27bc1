import { runKey } from './index-key.ts';

/** Numbers of runs: words in a row of which all but the last are frequent. A word is told by the number of its folded form. */
export interface RunNumbers {
  /** The run that only has this word yet. */
  readonly begin: (form: number) => number;
  /** The run that a run and the word after it make. */
  readonly goOn: (run: number, form: number) => number;
  /** The number of the key of a run. */
  readonly keyOf: (run: number) => number;
}

/** Numbers of forms are less. */
const mostForms = 2 ** 26;

/**
 * Begin to number runs.
 *
 * A large library has millions of runs, nearly all of which stand once: each is a row of a table, and not an object.
 *
 * @param forms
 *   Folded words by their numbers; more may be added meanwhile.
 * @param addKey
 *   Numbers a key that no other run and no word has.
 * @returns
 *   Numbers from 0.
 */
export function numberRuns(forms: readonly string[], addKey: (key: string) => number): RunNumbers {
  /** The run before the last word, or -1. */
  const befores: number[] = [];
  /** The form of the last word. */
  const lasts: number[] = [];
  /** The number of the key, or -1 as long as nobody has asked for it. */
  const keys: number[] = [];
  /** Runs by the run before the last word, and that word. */
  const runs = new Map<number, number>();

  const wordsOf = (run: number): readonly string[] =>
    run === -1 ? [] : [...wordsOf(befores[run] ?? -1), forms[lasts[run] ?? 0] ?? ''];
  const goOn = (run: number, form: number): number => {
    const name = run * mostForms + form;
    const known = runs.get(name);
    if (known !== undefined) return known;
    befores.push(run);
    lasts.push(form);
    const longer = keys.push(-1) - 1;
    runs.set(name, longer);
    return longer;
  };
  return {
    begin: (form) => goOn(-1, form),
    goOn,
    keyOf(run) {
      const known = keys[run] ?? -1;
      return known === -1 ? (keys[run] = addKey(runKey(wordsOf(run)))) : known;
    },
  };
}
