/**
 * Reduce a word to what is compared where a word of the source may have been written another way in the metadata.
 *
 * Case, accents, the dot of the Turkish i and all punctuation at its ends are left out: `(Apr.,` and `apr` are equal,
 * and so are `ÜNİVERSİTESİ` and `Üniversitesi`.
 *
 * @param word
 *   Any word.
 * @returns
 *   Empty for a word of punctuation alone.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ı/gu, 'i')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
}

/**
 * List the words of a text, folded.
 *
 * @param text
 *   Any text.
 * @returns
 *   In order; words of punctuation alone are left out.
 */
export function foldWords(text: string): readonly string[] {
  return splitWords(text)
    .map(foldWord)
    .filter((word) => word !== '');
}

/**
 * Split a text into words: maximal runs of characters that are no space.
 *
 * @param text
 *   Any text.
 * @returns
 *   In order, as they stand.
 */
export function splitWords(text: string): readonly string[] {
  return text.match(/\S+/gu) ?? [];
}
