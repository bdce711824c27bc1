import type { Block } from './article.ts';
import { plainBlock } from './plain-text.ts';

/**
 * Shorten some blocks to what a preview of a link shows.
 *
 * @param blocks
 *   A passage, or the blocks of a note.
 * @param most
 *   How many characters it may have.
 * @returns
 *   The beginning, cut between two words, with ` …` where anything was cut.
 */
export function excerptOf(blocks: readonly Block[], most = 200): string {
  const words = blocks.map(plainBlock).join(' ').replace(/\s+/gu, ' ').trim();
  if (words.length <= most) return words;
  const cut = words.lastIndexOf(' ', most - 2);
  return `${words.slice(0, cut > 0 ? cut : most - 2).replace(/[,;:.]+$/u, '')} …`;
}
