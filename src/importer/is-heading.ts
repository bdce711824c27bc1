import { findFigures } from './figure.ts';
import { splitWords } from './fold-word.ts';
import { endingOf } from './sentence.ts';

/**
 * Say whether a block is a heading: a short line in capitals that is no sentence.
 *
 * @param text
 *   A block of the text.
 * @returns
 *   True for `THE HARBOUR BEFORE 1890` and `II`; false for a paragraph that only begins in capitals.
 */
export function isHeading(text: string): boolean {
  const words = splitWords(text);
  return (
    words.length <= longestHeading &&
    /\p{Lu}{2}/u.test(text) &&
    !/\p{Ll}/u.test(text) &&
    findFigures(text).length === 0 &&
    endingOf(text) === 'broken'
  );
}

/** In words. */
const longestHeading = 14;
