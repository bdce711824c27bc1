import { foldWords } from './fold-word.ts';
import { commonEnglish } from './rules/english.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Say whether a text is in English, by how many of its words are the commonest ones.
 *
 * @param blocks
 *   Of the text; the first 2,000 words or so are looked at.
 * @returns
 *   True where they make up more than a seventh.
 */
export function isEnglish(blocks: readonly SourceBlock[]): boolean {
  const words: string[] = [];
  for (const { text } of blocks) {
    words.push(...foldWords(text.slice(0, 10_000)));
    if (words.length > sample) break;
  }
  return words.filter((word) => commonEnglish.has(word)).length * 7 > words.length;
}

/** In words. */
const sample = 2000;
