import type { Reading } from './reading.ts';
import { type XmlElement, type XmlNode, elementsBelow } from './xml-node.ts';

/**
 * Say whether an element is a block where it stands.
 *
 * @param element
 *   Any; one that nobody knows is a block where a block stands in it.
 * @param siblings
 *   All that stands beside it, and itself.
 * @param reading
 *   The file being read.
 * @returns
 *   Whether it is one; else it is among words.
 */
export function isBlockElement(element: XmlElement, siblings: readonly XmlNode[], { vocabulary }: Reading): boolean {
  const isInline = Object.hasOwn(vocabulary.inlines, element.name);
  const isBlock = Object.hasOwn(vocabulary.blocks, element.name);
  if (isInline && isBlock) return vocabulary.isBlock(element, siblings);
  if (isInline || isBlock) return isBlock;
  return elementsBelow(element).some(
    ({ name }) => Object.hasOwn(vocabulary.blocks, name) && !Object.hasOwn(vocabulary.inlines, name),
  );
}
