import type { Article } from './article.ts';
import { onceForEach } from './once-for-each.ts';
import { wordsOf } from './words-of.ts';

/**
 * Count the words of an article.
 *
 * @param article
 *   Any article.
 * @returns
 *   How many `wordsOf` lists.
 */
export function countWords(article: Article): number {
  return counted(article);
}

const counted = onceForEach((article: Article) => wordsOf(article).length);
