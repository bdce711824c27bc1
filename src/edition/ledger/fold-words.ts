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
  // How a capital sigma is written small depends on what follows beyond its word.
  if (text.includes('Σ')) return foldAny(text);
  const words: string[] = [];
  for (const piece of text.split(separators)) {
    if (plain.test(piece)) words.push(piece.toLowerCase());
    else if (piece !== '') words.push(...foldAny(piece));
  }
  return words;
}

/** What parts words in any text. Other marks part them too, or turn into letters when they are taken apart (`№`). */
const separators = /[\s!-&(-/:-@[-_{-~“”–—«»]+/u;
/** Most words, and much the fastest. */
const plain = /^[A-Za-z0-9]+$/u;

function foldAny(text: string): readonly string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD'’ʼ‘`´]/gu, '')
    .toLowerCase()
    // Lower case gives a mark of its own to İ; the dotless ı has no decomposition.
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
