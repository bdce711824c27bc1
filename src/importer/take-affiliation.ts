import { foldWords, splitWords } from './fold-word.ts';
import { institutionWords, smallWords } from './rules/institutions.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Take the author's place of work from the end of a text, where it is printed in capitals.
 *
 * @param body
 *   Blocks of the last page, without its notes.
 * @returns
 *   The affiliation with its capitals as in a sentence, its block, and the blocks before it; null where there is none.
 */
export function takeAffiliation(body: readonly SourceBlock[]): Signature | null {
  const block = body.at(-1);
  if (block === undefined) return null;
  const words = splitWords(block.text);
  const isSignature =
    words.length <= longestSignature &&
    block.text === block.text.toUpperCase() &&
    foldWords(block.text.toLocaleLowerCase()).some((word) => foldedInstitutions.has(word));
  if (!isSignature) return null;
  return { affiliation: words.map(inSentenceCase).join(' '), block, body: body.slice(0, -1) };
}

/** In words. */
const longestSignature = 16;

const foldedInstitutions: ReadonlySet<string> = new Set([...institutionWords].flatMap(foldWords));

function inSentenceCase(word: string, index: number, words: readonly string[]): string {
  // Only Turkish has these letters, and it alone pairs I with ı.
  const locale = /[İĞŞ]/u.test(words.join('')) ? 'tr' : 'en';
  const small = word.toLocaleLowerCase(locale);
  if (index > 0 && smallWords.has(small)) return small;
  // `U.S.A.` and `A.` stay as they are.
  if (/^(?:\p{L}\.)+,?$/u.test(word)) return word;
  return small.replace(/(?<!\p{L}|['’])\p{L}/gu, (letter) => letter.toLocaleUpperCase(locale));
}

/** The block at the end of an article that says where its author works. */
export interface Signature {
  readonly affiliation: string;
  readonly block: SourceBlock;
  readonly body: readonly SourceBlock[];
}
