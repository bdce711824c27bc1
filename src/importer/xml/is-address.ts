/**
 * Say whether words are an address of the web, as a source can have it.
 *
 * @param words
 *   Any words.
 * @returns
 *   True for `https://example.org/`; false for a DOI, a file or a script.
 */
export function isAddress(words: string): boolean {
  return /^https?:\/\/\S/iu.test(words);
}
