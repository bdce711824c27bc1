import { foldWord } from './fold-word.ts';
import type { IndexWord } from './gather-words.ts';

/**
 * Find words of the index that are spelled nearly like one that was typed.
 *
 * @param typed
 *   A word that the index does not have.
 * @param words
 *   The words of the index.
 * @returns
 *   At most three, nearest first: one letter may be missing, added, changed or exchanged with the next, in words of six
 *   letters and more two.
 */
export function suggestWords(typed: string, words: readonly IndexWord[]): readonly string[] {
  const wanted = foldWord(typed);
  if (wanted.length < 3) return [];
  const most = wanted.length < 6 ? 1 : 2;
  return words
    .flatMap(([spelling, places]) => {
      const folded = foldWord(spelling);
      if (Math.abs(folded.length - wanted.length) > most) return [];
      const distance = distanceOf(wanted, folded, most);
      // The first letter is seldom wrong.
      return distance > most
        ? []
        : [{ spelling, places, distance: distance + (folded.startsWith(wanted.charAt(0)) ? 0 : 0.5) }];
    })
    .sort((a, b) => a.distance - b.distance || b.places - a.places)
    .slice(0, 3)
    .map(({ spelling }) => spelling);
}

/** Optimal string alignment; gives up once every way costs more than `most`. */
function distanceOf(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}
