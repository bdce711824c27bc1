import type { Element, Nodes } from 'hast';

/**
 * Read what a reader sees of the source.
 *
 * @param node
 *   Of a page.
 * @param visit
 *   Called with each element and its own characters, from the innermost.
 * @returns
 *   Its characters, without what the edition adds to them: calls, numbers, pages, ways back.
 */
export function charactersOf(node: Nodes, visit?: (element: Element, characters: string) => void): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && isFurniture(node))) return '';
  const characters = node.children.map((child) => charactersOf(child, visit)).join('');
  if (node.type === 'element') visit?.(node, characters);
  return characters;
}

function isFurniture({ tagName, properties }: Element): boolean {
  const classes = [properties['className'] ?? []].flat();
  return tagName === 'sup' || ['number', 'page', 'printed', 'back'].some((name) => classes.includes(name));
}
