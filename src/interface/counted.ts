/**
 * Say how many there are of something.
 *
 * @param language
 *   A BCP 47 tag, whose rules say which form goes with a number, and how figures are grouped.
 * @param number
 *   How many.
 * @param forms
 *   The word for each case of CLDR that the language has: `{ one: 'note', other: 'notes' }`.
 * @returns
 *   `1 note`, `1,204 notes`.
 */
export function counted(language: string, number: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(language).select(number)] ?? forms.other;
  return `${new Intl.NumberFormat(language).format(number)} ${form}`;
}

/** `other` stands for every case that has no form of its own. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
