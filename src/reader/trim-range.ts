import { quotedTexts } from './quoted-texts.ts';

/**
 * Narrow a range to the first and the last character of it that can be quoted: a triple click ends at the beginning of the
 * next paragraph.
 *
 * @param range
 *   Of the page.
 * @returns
 *   It begins and ends in a text; null where there is nothing to quote.
 */
export function trimRange(range: Range): Range | null {
  const texts = quotedTexts(range).filter(({ words }) => words.trim() !== '');
  const [first] = texts;
  const last = texts.at(-1);
  if (first === undefined || last === undefined) return null;
  const exact = document.createRange();
  exact.setStart(first.node, first.from);
  exact.setEnd(last.node, last.to);
  return exact;
}
