import { pieceOf } from '../xml/pieces.ts';
import { readFlow, readInlines } from '../xml/read-flow.ts';
import { type ReadBlock, drop } from '../xml/reading.ts';
import { tidyInlines, trimInlines } from '../xml/tidy-inlines.ts';
import { childrenOf } from '../xml/xml-node.ts';
import { remarkTexts } from '../xml/xml-texts.ts';
import { spaceParts } from '../xml/space-parts.ts';

/**
 * Read a bibliography where it stands: what the text cites is among the sources, the rest is a list of the text.
 *
 * @param element
 *   `ref-list`.
 * @param reading
 *   The file being read.
 * @returns
 *   A list of the works that nothing points at, with what stands above it; nothing where all are cited.
 */
export const readRefList: ReadBlock = (element, reading) => {
  const references = childrenOf(element, 'ref');
  const left = references.filter(({ attributes }) => !reading.sourceAt.has(attributes['id'] ?? ''));
  const others = childrenOf(element).filter((child) => !references.includes(child));
  const lists = others.filter(({ name }) => name === 'ref-list');
  if (left.length === 0) {
    drop(
      others.filter((child) => !lists.includes(child)),
      reading,
      'above a bibliography whose works are in sources.json',
    );
    return readFlow(lists, reading);
  }
  reading.found.problems.push(remarkTexts.worksUncited(element.line, left.length));
  const items = left.map((reference) => {
    const content = childrenOf(reference).flatMap((part) =>
      part.name === 'mixed-citation' ? readInlines(part.children, reading) : spaceParts(part, reading),
    );
    return [{ type: 'paragraph' as const, content: trimInlines(tidyInlines(content, reading)) }];
  });
  return [
    ...readFlow(
      others.filter((child) => !lists.includes(child)),
      { ...reading, depth: reading.depth + 1 },
    ),
    pieceOf({ type: 'list', start: null, items }, element, null),
    ...readFlow(lists, reading),
  ];
};
