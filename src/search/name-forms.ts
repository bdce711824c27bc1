import { splitWords } from './split-words.ts';

/** The forms of a name of an edition, by which a passage that has one is found by another. */
export interface NameForms {
  /** The id of its entry: `name-angora`. */
  readonly id: string;
  /** As texts print it: `Angora`. */
  readonly forms: readonly string[];
  /** How else it is called: `Ankara`. */
  readonly others: readonly string[];
}

/** A form as the words that are compared. */
export type FoldedForm = readonly string[];

/**
 * Fold a form of a name.
 *
 * @param form
 *   As it is written: `Kâzım Karabekir`.
 * @returns
 *   `['kazim', 'karabekir']`; empty where it has no letter.
 */
export function foldForm(form: string): FoldedForm {
  return splitWords(form).map(({ forms }) => forms[0].folded);
}

/** The forms of a name as they are compared, each once, the longest first. */
export interface FoldedName {
  /** As texts print it. */
  readonly forms: readonly FoldedForm[];
  /** These, and how else it is called. */
  readonly all: readonly FoldedForm[];
}

/**
 * Fold all forms of a name.
 *
 * @param name
 *   A name.
 * @returns
 *   Its forms.
 */
export function foldName({ forms, others }: Pick<NameForms, 'forms' | 'others'>): FoldedName {
  return { forms: foldForms(forms), all: foldForms([...forms, ...others]) };
}

function foldForms(forms: readonly string[]): readonly FoldedForm[] {
  const folded = forms.map(foldForm).filter(({ length }) => length > 0);
  return [...new Map(folded.map((form) => [form.join(' '), form])).values()].sort((a, b) => b.length - a.length);
}

/**
 * Say whether words stand in others, in their order and next to one another.
 *
 * @param words
 *   Folded words.
 * @param form
 *   The words that are looked for.
 * @returns
 *   The index of the first of them, or -1.
 */
export function indexOfForm(words: FoldedForm, form: FoldedForm, from = 0): number {
  for (let at = from; at + form.length <= words.length; at += 1) {
    if (form.every((word, offset) => words[at + offset] === word)) return at;
  }
  return -1;
}
