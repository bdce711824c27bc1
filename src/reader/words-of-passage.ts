import type { WordsInContext } from '../edition/cite/text-fragment.ts';
import { trimRange } from './trim-range.ts';
import { wordsInContext } from './words-in-context.ts';

/**
 * Read all the words of a passage or a note, as if they were selected.
 *
 * @param passage
 *   Its element.
 * @returns
 *   The words where they stand, without its number and what leads back from it; null where it has none.
 */
export function wordsOfPassage(passage: HTMLElement): WordsInContext | null {
  const whole = document.createRange();
  whole.selectNodeContents(passage);
  const range = trimRange(whole);
  return range === null ? null : wordsInContext(range);
}
