import { searchableText } from '../searchable-text.ts';

/** Words of a plain text: offsets in UTF-16 units, from 0; `end` is that of the first character after them. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Find every place where a text has certain words.
 *
 * White space of any length is the same as one space, and composed letters are the same as decomposed ones; nothing
 * else is.
 *
 * @param plain
 *   The plain text of a passage or a note.
 * @param quote
 *   The words.
 * @returns
 *   Their places in reading order, overlapping ones included; empty where there are none.
 */
export function locateQuote(plain: string, quote: string): readonly Range[] {
  const { text, offsets } = searchableText(plain);
  const words = searchableText(quote).text.trim();
  const found: Range[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    found.push({ start: offsets[at] ?? 0, end: offsets[at + words.length] ?? plain.length });
  }
  return found;
}
