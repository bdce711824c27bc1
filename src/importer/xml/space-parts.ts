import type { Inline } from '../../edition/article.ts';
import { readInlines } from './read-flow.ts';
import type { Reading } from './reading.ts';
import { type XmlElement, childrenOf, isBlank } from './xml-node.ts';

/**
 * Read the words of a reference that is given in parts, without marks between them.
 *
 * @param element
 *   A reference, or a part of it.
 * @param reading
 *   The file being read.
 * @returns
 *   The words of each part, with spaces between them.
 */
export function spaceParts(element: XmlElement, reading: Reading): readonly Inline[] {
  const holdsWords = element.children.some((node) => node.type === 'text' && !isBlank(node));
  if (!holdsWords && childrenOf(element).length > 0) {
    return childrenOf(element).flatMap((child) => spaceParts(child, reading));
  }
  reading.found.parting.add(element);
  const isKnown = Object.hasOwn(reading.vocabulary.inlines, element.name);
  return [...readInlines(isKnown ? [element] : element.children, reading), { type: 'text', value: ' ' }];
}
