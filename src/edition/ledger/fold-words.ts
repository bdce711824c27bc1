/**
 * List the words of a text so that what a printer varies does not count.
 *
 * Case, diacritics, ligatures, soft hyphens, apostrophes and every other mark of punctuation are dropped; a hyphen
 * or a dash parts two words. `“L’État-Major”` is `letat`, `major`.
 *
 * @param text
 *   Any text.
 * @returns
 *   Folded words in reading order; none of them empty.
 */
export function foldWords(text: string): readonly string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD'’ʼ‘`´]/gu, '')
    .toLowerCase()
    // Lower case gives a mark of its own to İ; the dotless ı has no decomposition.
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
