import { splitWords } from './fold-word.ts';
import { smallWords } from './rules/institutions.ts';

/**
 * Write the name of an institution that is printed in capitals as it stands in a sentence.
 *
 * @param text
 *   `UNIVERSITY OF UPPSALA`; what has a small letter stays as it is.
 * @returns
 *   `University of Uppsala`, on one line and without the marks of italics.
 */
export function inSentenceCase(text: string): string {
  const words = splitWords(text.replace(/\*/gu, ''));
  return /\p{Ll}/u.test(text) ? words.join(' ') : words.map(inOrdinaryCase).join(' ');
}

function inOrdinaryCase(word: string, index: number, words: readonly string[]): string {
  // Only Turkish has these letters, and it alone pairs I with ı.
  const locale = /[İĞŞ]/u.test(words.join('')) ? 'tr' : 'en';
  const small = word.toLocaleLowerCase(locale);
  if (index > 0 && smallWords.has(small)) return small;
  // `U.S.A.` and `A.` stay as they are.
  if (/^(?:\p{L}\.)+,?$/u.test(word)) return word;
  return small.replace(/(?<!\p{L}|['’])\p{L}/gu, (letter) => letter.toLocaleUpperCase(locale));
}
