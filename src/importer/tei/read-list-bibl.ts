import { pieceOf } from '../xml/pieces.ts';
import { readFlow, readInlines, readParagraph } from '../xml/read-flow.ts';
import { type ReadBlock, drop } from '../xml/reading.ts';
import { spaceParts } from '../xml/space-parts.ts';
import { tidyInlines, trimInlines } from '../xml/tidy-inlines.ts';
import { childrenOf } from '../xml/xml-node.ts';
import { remarkTexts } from '../xml/xml-texts.ts';

/**
 * Read a bibliography where it stands: what the text cites is among the sources, the rest is a list of the text.
 *
 * @param element
 *   `listBibl`.
 * @param reading
 *   The file being read.
 * @returns
 *   A list of the works that nothing points at, with what stands above it; nothing where all are cited.
 */
export const readListBibl: ReadBlock = (element, reading) => {
  const works = childrenOf(element, 'bibl', 'biblStruct', 'biblFull', 'msDesc');
  const left = works.filter(({ attributes }) => !reading.sourceAt.has(attributes['xml:id'] ?? ''));
  const others = childrenOf(element).filter((child) => !works.includes(child));
  if (element.attributes['type'] === 'editorial') {
    drop(left, reading, 'a work that only annotations cite');
    return [];
  }
  if (left.length === 0) {
    const lists = others.filter(({ name }) => name === 'listBibl');
    drop(
      others.filter(({ name }) => name !== 'listBibl'),
      reading,
      'above a bibliography whose works are in sources.json',
    );
    return readFlow(lists, reading);
  }
  reading.found.problems.push(remarkTexts.worksUncited(element.line, left.length));
  const above = others.flatMap((child) =>
    child.name === 'head' ? readParagraph(child, reading, null) : readFlow([child], reading),
  );
  const items = left.map((work) => {
    const content = tidyInlines(
      work.name === 'bibl' ? readInlines([work], reading) : spaceParts(work, reading),
      reading,
    );
    return [{ type: 'paragraph' as const, content: trimInlines(content) }];
  });
  return [...above, pieceOf({ type: 'list', start: null, items }, element, null)];
};
