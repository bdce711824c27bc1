import type { Inline } from '../../edition/article.ts';
import { plainText } from '../../edition/plain-text.ts';
import { toFigure } from '../figure.ts';
import { readInlines } from './read-flow.ts';
import type { ReadInline } from './reading.ts';
import { textsBelow } from './xml-node.ts';

/**
 * Read words that stand above the line.
 *
 * Figures become superscript figures, for 10² is not 102; of other words only the place is lost.
 *
 * @param element
 *   `<hi rend="sup">`, `<sup>`.
 * @param reading
 *   The file being read.
 * @returns
 *   Its words.
 */
export const raiseFigures: ReadInline = (element, reading) => {
  const content = readInlines(element.children, reading);
  if (!/^\d+$/u.test(plainText(content))) return content;
  const { kept } = reading.found;
  for (const text of textsBelow(element.children)) kept.set(text, toFigure(kept.get(text) ?? ''));
  return content.map((inline): Inline =>
    inline.type === 'text' ? { ...inline, value: toFigure(inline.value) } : inline,
  );
};
