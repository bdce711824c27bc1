import type { Block } from './article.ts';
import { plainBlock } from './plain-text.ts';
import { singleSpaced } from './single-spaced.ts';

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
  const whole = blocks.map(plainBlock).join(' ');
  // Most passages are many times as long as what is shown of them.
  const begun = spaced(whole.slice(0, most * 4));
  const words = begun.length > most ? begun : spaced(whole);
  if (words.length <= most) return words;
  const cut = words.lastIndexOf(' ', most - 2);
  return `${words.slice(0, cut > 0 ? cut : most - 2).replace(/[,;:.]+$/u, '')} …`;
}

function spaced(text: string): string {
  return singleSpaced(text).trim();
}
