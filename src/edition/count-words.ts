import type { Article, Block } from './article.ts';
import { onceForEach } from './once-for-each.ts';
import { plainBlock } from './plain-text.ts';

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

const counted = onceForEach(({ text, notes }: Article) =>
  [...text.map(({ block }) => block), ...notes.flatMap(({ blocks }) => blocks)].reduce(
    (sum, block) => sum + countIn(block),
    0,
  ),
);

/** Without a list of them: each would be a string of its own. */
function countIn(block: Block): number {
  const text = plainBlock(block);
  let words = 0;
  for (const word = /\S+/gu; word.test(text);) words += 1;
  return words;
}
