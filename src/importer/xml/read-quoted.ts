import type { Inline } from '../../edition/article.ts';
import { plainText } from '../../edition/plain-text.ts';
import { readInlines } from './read-flow.ts';
import type { ReadInline } from './reading.ts';

/**
 * Read words that an element marks as quoted.
 *
 * Quotation marks are put around them where they have none: the element alone would be lost on a reader.
 *
 * @param element
 *   `q`, `quote`, `soCalled`.
 * @param reading
 *   The file being read.
 * @returns
 *   Its words.
 */
export const readQuoted: ReadInline = (element, reading) => {
  const content = readInlines(element.children, reading);
  const words = plainText(content).trim();
  if (words === '' || /^\p{Quotation_Mark}|\p{Quotation_Mark}$/u.test(words)) return content;
  reading.found.added.set(element, ['“', '”']);
  return [mark('“'), ...content, mark('”')];
};

function mark(value: string): Inline {
  return { type: 'text', value };
}
