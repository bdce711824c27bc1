import type { WordsInContext } from '../edition/cite/text-fragment.ts';
import { unread } from './text-nodes-in.ts';

/** The elements between which a browser finds no words that run on. */
export const blockNames =
  'p, li, blockquote, td, th, h1, h2, h3, h4, h5, h6, dt, dd, div, section, header, footer, nav, button'.split(', ');

/**
 * Read some words with all that a browser would search for them: every word of the page.
 *
 * A page of 200,000 words has some twenty thousand texts. Each is looked at once, and what is not read is passed over
 * whole.
 *
 * @param range
 *   Begins and ends in a text.
 * @returns
 *   The words, those before and those behind; blocks are parted by `\n`.
 */
export function wordsInContext({ startContainer, startOffset, endContainer, endOffset }: Range): WordsInContext {
  const blocks = new Set(blockNames);
  const blockOf = (node: Node): Element | null => {
    let element = node.parentElement;
    while (element !== null && !blocks.has(element.localName)) element = element.parentElement;
    return element;
  };
  const parts: Record<keyof WordsInContext, string[]> = { before: [], words: [], after: [] };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    return node.matches(unread) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  let here: keyof WordsInContext = 'before';
  let block: Element | null = null;
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    const own = blockOf(node);
    if (block !== null && own !== block) parts[here].push('\n');
    block = own;
    let rest = 0;
    if (node === startContainer) {
      parts.before.push(node.data.slice(0, startOffset));
      rest = startOffset;
      here = 'words';
    }
    if (node === endContainer) {
      parts.words.push(node.data.slice(rest, endOffset));
      rest = endOffset;
      here = 'after';
    }
    parts[here].push(node.data.slice(rest));
  }
  return { before: parts.before.join(''), words: parts.words.join(''), after: parts.after.join('') };
}
