/**
 * Estimate how wide some words are, rather too wide than too narrow.
 *
 * The page is set in a serif that may not be there, so no exact measure would hold.
 *
 * @param words
 *   A label.
 * @param size
 *   Of the letters, in any unit.
 * @returns
 *   The width in the same unit.
 */
export function textWidth(words: string, size: number): number {
  let ems = 0;
  for (const letter of words.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue;
    if (/[mwMW]/u.test(letter)) ems += 0.88;
    else if (/[\p{Lu}]/u.test(letter)) ems += 0.7;
    else if (/[ijltfrı.,’'()\- ]/u.test(letter)) ems += 0.34;
    else ems += 0.54;
  }
  return ems * size;
}
