import { foldWord } from '../fold-word.ts';

/**
 * Make a set of words that are compared folded, so that the lists of rules can be spelt as they are printed.
 *
 * @param words
 *   Parted by spaces or line ends.
 * @returns
 *   Each word without case and accents.
 */
export function foldedSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(/\s+/u)
      .map(foldWord)
      .filter((word) => word !== ''),
  );
}
