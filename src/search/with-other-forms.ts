import { findMatches } from './find-matches.ts';
import { type NameForms, foldForm } from './name-forms.ts';
import { namesCalled } from './other-form-keys.ts';
import type { AskedName, Query, Term, Way } from './parse-query.ts';

/** A form of a name that stands in a passage in the place of the one that was asked for. */
export interface OtherForm {
  /** As it is printed: `Angora`. */
  readonly printed: string;
  /** As it was typed: `Ankara`. */
  readonly asked: string;
}

/**
 * Ask a passage for a name in all its forms.
 *
 * @param query
 *   What was asked for.
 * @param text
 *   The passage.
 * @param asked
 *   The names for which it has only other forms.
 * @param names
 *   The names of its edition.
 * @returns
 *   A query whose matches are the words that made the passage a hit, and the forms that are printed there.
 */
export function withOtherForms(
  query: Query,
  text: string,
  asked: readonly AskedName[],
  names: readonly NameForms[],
): { readonly query: Query; readonly others: readonly OtherForm[] } {
  const others: OtherForm[] = [];
  const terms: Term[] = [...query.terms];
  for (const name of asked) {
    const ways = namesCalled(name.folded, names)
      .flatMap(({ forms }) => forms)
      .map(toWay)
      .filter(({ words }) => words.length > 0)
      .sort((a, b) => b.words.length - a.words.length);
    const [first, ...rest] = ways;
    if (first === undefined) continue;
    const [match] = findMatches(text, { ...query, terms: [{ typed: name.typed, ways: [first, ...rest] }] });
    if (match === undefined) continue;
    others.push({ printed: text.slice(match.start, match.end), asked: name.typed });
    const term = terms[name.from];
    if (term !== undefined) terms[name.from] = { ...term, ways: [...term.ways, ...ways] };
  }
  return { query: { ...query, terms }, others };
}

function toWay(form: string): Way {
  return { words: foldForm(form).map((folded) => ({ folded, spelled: folded })), open: false };
}
