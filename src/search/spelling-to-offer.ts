import { foldWord } from './fold-word.ts';

const shortest = 4;

/**
 * Say how a word of a text is offered where nothing is found.
 *
 * @param word
 *   As it stands: `Kemal’s`.
 * @returns
 *   Its spelling, without a possessive: `Kemal`. Null for short words, and those with digits.
 */
export function spellingToOffer(word: string): string | null {
  const spelling = word.replace(/['\u2019]s$/u, '');
  const folded = foldWord(spelling);
  return folded.length < shortest || /\p{N}/u.test(folded) ? null : spelling;
}
