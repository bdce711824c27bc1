import { type ChildNode, hasChildren, isText } from 'domhandler';
import { singleSpaced } from '../edition/single-spaced.ts';

/**
 * Give the words of an element.
 *
 * @param node
 *   An element, with all that stands in it, or a piece of text.
 * @returns
 *   Its words; white space as single spaces.
 */
export function wordsOf(node: ChildNode): string {
  return singleSpaced(textOf(node));
}

function textOf(node: ChildNode): string {
  if (isText(node)) return node.data;
  return hasChildren(node) ? node.children.map(textOf).join('') : '';
}
