import { findFigures } from './figure.ts';
import { splitWords } from './fold-word.ts';
import { endingOf } from './sentence.ts';

/**
 * Say whether a block is a heading: a short line in capitals, or a numbered one, that is no sentence.
 *
 * @param text
 *   A block of the text.
 * @returns
 *   True for `THE HARBOUR BEFORE 1890`, `II` and `3. The harbour`; false for a paragraph that only begins in capitals,
 *   and for `I. Solheim`, which is a name.
 */
export function isHeading(text: string): boolean {
  const words = splitWords(text);
  return (
    words.length <= longestHeading &&
    ((/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)) || numbered.test(text)) &&
    findFigures(text).length === 0 &&
    (endingOf(text) === 'broken' || chapter.test(text))
  );
}

/** `CHAPTER IV.`: older books end headings with a full stop. */
const chapter = /^(?:(?:CHAPTER|PART|BOOK|SECTION) [IVXLC\d]+|[IVXLC]{1,6}|[\p{Lu} ,’'-]{4,60})\.$/u;

const numbered = /^(?:(?:\d{1,2}|[IVX]{2,5})\. \p{Lu}[^\n]*|[IVX]\. \p{Lu}[^\n]* \p{Ll}[^\n]*)$/u;

/** In words. */
const longestHeading = 14;
