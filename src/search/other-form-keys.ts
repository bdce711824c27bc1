import { nameKey } from './index-key.ts';
import { type FoldedName, type NameForms, foldForm, indexOfForm } from './name-forms.ts';

/**
 * Find the other forms by which the names of a passage are looked for: *Ankara*, where it has Angora.
 *
 * @param words
 *   The folded words of the passage.
 * @param names
 *   The names that the register finds in it.
 * @returns
 *   Keys for the index, each once. A form whose words stand in the passage as part of the name has none.
 */
export function otherFormKeys(words: readonly string[], names: readonly FoldedName[]): readonly string[] {
  const keys = names.flatMap((name) => {
    const taken = new Set<number>();
    const printed = name.forms.filter((form) => takePlaces(words, form, taken));
    return printed.length === 0
      ? []
      : name.all.filter((other) => printed.every((form) => indexOfForm(form, other) === -1));
  });
  return [...new Set(keys.map((form) => nameKey(form)))];
}

/**
 * Choose the names that a reader may mean by some words.
 *
 * @param asked
 *   Folded words.
 * @param names
 *   The names of an edition.
 * @returns
 *   Those of which these words are a form.
 */
export function namesCalled(asked: readonly string[], names: readonly NameForms[]): readonly NameForms[] {
  const wanted = asked.join(' ');
  return names.filter(({ forms, others }) => [...forms, ...others].some((form) => foldForm(form).join(' ') === wanted));
}

/** Whether a form stands anywhere but inside a longer one of the same name. */
function takePlaces(words: readonly string[], form: readonly string[], taken: Set<number>): boolean {
  let stands = false;
  for (let at = indexOfForm(words, form); at !== -1; at = indexOfForm(words, form, at + 1)) {
    if (form.some((_, offset) => taken.has(at + offset))) continue;
    for (const offset of form.keys()) taken.add(at + offset);
    stands = true;
  }
  return stands;
}
