/** A text as it is searched, with the way back to its own characters. */
export interface SearchableText {
  /** NFC, each run of white space one space. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, and for its end, the offset of where it begins in the original. */
  readonly offsets: readonly number[];
}

/**
 * Make a text comparable with words that somebody typed.
 *
 * A page that turns between two words leaves two spaces in the plain text, and a line that was broken leaves a line
 * end; neither is a difference that a person sees.
 *
 * @param original
 *   Any text.
 * @returns
 *   The text to search, and the offsets in the original.
 */
export function searchableText(original: string): SearchableText {
  let text = '';
  const offsets: number[] = [];
  for (const match of original.matchAll(parts)) {
    const part = /^\s/u.test(match[0]) && match[0].trim() === '' ? ' ' : match[0].normalize('NFC');
    for (let unit = 0; unit < part.length; unit += 1) {
      // Composing keeps or shortens: the last units of a longer original belong to the last of the shorter part.
      offsets.push(match.index + Math.min(unit, match[0].length - 1));
    }
    text += part;
  }
  offsets.push(original.length);
  return { text, offsets };
}

/**
 * A run of white space, or a letter with the marks on it: neither can compose with what stands beside it. Most texts are
 * mostly of letters and signs without marks that are composed already (U+0021 to U+024F, and dashes and quotation marks);
 * they are taken together, a word at a time.
 */
const parts = /\s+|[\u0021-\u007E\u00A1-\u024F\u2010-\u2027]+(?!\p{M})|\P{M}\p{M}*|\p{M}+/gsu;
