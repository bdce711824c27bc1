import type { ElementContent } from 'hast';

/**
 * Count what is written in a tree.
 *
 * @param node
 *   An element, or what stands in one.
 * @returns
 *   UTF-16 units of its text, without tags.
 */
export function lettersOf(node: ElementContent): number {
  if (node.type === 'text') return node.value.length;
  return node.type === 'element' ? node.children.reduce((sum, child) => sum + lettersOf(child), 0) : 0;
}
