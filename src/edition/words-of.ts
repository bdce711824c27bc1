import type { Article } from './article.ts';
import { plainBlock } from './plain-text.ts';

/**
 * List the words of an article: those of its text, then those of its notes.
 *
 * A word is what stands between white space; frontmatter, calls and page milestones are not counted.
 *
 * @param article
 *   Any article.
 * @returns
 *   Words in reading order, spelt as they stand.
 */
export function wordsOf(article: Article): readonly string[] {
  const blocks = [...article.text.map((passage) => passage.block), ...article.notes.flatMap((note) => note.blocks)];
  return blocks.flatMap((block) => plainBlock(block).match(/\S+/gu) ?? []);
}
