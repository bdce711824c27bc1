/** What stands in the page for the eye alone, or is not seen. */
export const unread =
  'script, style, template, noscript, dialog, [hidden], .side-notes, .note-popover, .selection-tools, .skip';

/**
 * List the texts that a range touches, in reading order.
 *
 * Only what lies in the range is walked through, however long the page is.
 *
 * @param range
 *   Of the page.
 * @returns
 *   Text nodes, also those of which the range holds only a part, but for what nobody reads.
 */
export function textNodesIn(range: Range): readonly Text[] {
  const { commonAncestorContainer: root, startContainer, startOffset } = range;
  if (root instanceof Text) return [root];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode =
    startContainer instanceof Text ? startContainer : (startContainer.childNodes[startOffset] ?? root);
  let node = walker.currentNode instanceof Text ? walker.currentNode : walker.nextNode();
  const nodes: Text[] = [];
  for (; node !== null; node = walker.nextNode()) {
    if (range.comparePoint(node, 0) > 0) break;
    if (node instanceof Text && range.intersectsNode(node) && node.parentElement?.closest(unread) === null)
      nodes.push(node);
  }
  return nodes;
}
