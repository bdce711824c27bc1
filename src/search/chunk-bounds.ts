import { compareCodePoints } from './compare-code-points.ts';

/**
 * Give the bound between two chunks of the index.
 *
 * @param before
 *   The last word of the first chunk.
 * @param after
 *   The first word of the second, which comes later.
 * @returns
 *   The shortest beginning of the second that comes after the first.
 */
export function boundBetween(before: string, after: string): string {
  const common = commonLength(before, after);
  return after.slice(0, common) + String.fromCodePoint(after.codePointAt(common) ?? 0);
}

/**
 * Say how much two words have in common.
 *
 * @param a
 *   A word.
 * @param b
 *   Another.
 * @returns
 *   How long their common beginning is, which is no half of a letter.
 */
export function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return /[\ud800-\udbff]$/u.test(a.slice(0, length)) ? length - 1 : length;
}

/**
 * Give the last text of all that come before a bound.
 *
 * @param bound
 *   A text that is not empty.
 * @returns
 *   A text below which stands all that comes before the bound, and above which nothing does that could be a word.
 */
export function endBefore(bound: string): string {
  const characters = Array.from(bound);
  const last = characters.pop()?.codePointAt(0) ?? 0;
  // Between U+D7FF and U+E000 are no letters.
  const before = last === 0xe000 ? 0xd7ff : last - 1;
  return characters.join('') + String.fromCodePoint(before) + lastText;
}

/** Behind every word. */
export const lastText = '\u{10ffff}';

/**
 * Find the chunks that may hold words with some beginning.
 *
 * @param bounds
 *   Between the chunks: chunk n begins at bound n - 1, and the first with the first word of all.
 * @param beginning
 *   The beginning, or a whole word.
 * @returns
 *   The numbers of the first and of the last chunk, from 0.
 */
export function chunksOf(bounds: readonly string[], beginning: string): readonly [first: number, last: number] {
  return [countUpTo(bounds, beginning), countUpTo(bounds, beginning + lastText)];
}

/** How many of the bounds come no later than a text. */
function countUpTo(bounds: readonly string[], text: string): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareCodePoints(bounds[middle] ?? '', text) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
