import { plainText } from '../../edition/plain-text.ts';
import type { ReadInline } from './reading.ts';

/**
 * Read an element that may say in which language its words are.
 *
 * @param read
 *   How its words are read.
 * @returns
 *   A reader that keeps the language of words that come out in italics, for only such words are found again by the
 *   head of a text (`foreign`).
 */
export function readForeign(read: ReadInline): ReadInline {
  return (element, reading) => {
    const content = read(element, reading);
    const language = element.attributes['xml:lang'];
    const [only] = content;
    if (language !== undefined && content.length === 1 && only?.type === 'emphasis') {
      reading.found.foreign.set(plainText(only.content), language);
    }
    return content;
  };
}
