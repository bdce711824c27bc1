import { foldWords, splitWords } from './fold-word.ts';
import { institutionWords } from './rules/institutions.ts';

/**
 * Say whether words are the place where somebody works.
 *
 * @param text
 *   A line or more.
 * @returns
 *   True where they are few, and one of them is a word for such a place: `University of Uppsala`.
 */
export function isAffiliation(text: string): boolean {
  return (
    splitWords(text).length <= longestAffiliation &&
    foldWords(text.toLocaleLowerCase()).some((word) => foldedInstitutions.has(word))
  );
}

/** In words. */
const longestAffiliation = 16;

const foldedInstitutions: ReadonlySet<string> = new Set([...institutionWords].flatMap(foldWords));
