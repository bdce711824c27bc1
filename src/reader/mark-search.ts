import { findMatches } from '../search/find-matches.ts';
import { unreadClasses } from '../search/kinds.ts';
import { parseQuery } from '../search/parse-query.ts';

const name = 'search';
const unread = [
  ...unreadClasses.map((unreadClass) => `.${unreadClass}`),
  'script',
  'style',
  '[data-pagefind-ignore]',
].join(',');
const blocks = 'blockquote, dd, div, dt, h1, h2, h3, h4, h5, h6, li, p, section, td, th, .subtitle';

/**
 * Mark the words that a search has led to, in the passage that the address points at, until Esc is pressed.
 *
 * The query stands in the address as `?highlight=`; Esc takes it out of it and leaves the anchor. The marks are ranges
 * that the browser paints: the text itself is not touched, so whatever else points into it still fits.
 */
export function markSearch(): void {
  const query = parseQuery(new URLSearchParams(location.search).get('highlight') ?? '');
  const passage = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (passage === null || !('highlights' in CSS)) return;
  const { text, nodes } = readText(passage);
  const ranges = findMatches(text, query).flatMap(({ start, end }) => rangesOf(nodes, start, end));
  if (ranges.length === 0) return;
  CSS.highlights.set(name, new Highlight(...ranges));

  const clear = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    document.removeEventListener('keydown', clear);
    CSS.highlights.delete(name);
    const address = new URL(location.href);
    address.searchParams.delete('highlight');
    history.replaceState(history.state, '', address);
  };
  document.addEventListener('keydown', clear);
}

/** The words of a passage, as the index has them, and where each stretch of them stands. */
function readText(passage: Element): { readonly text: string; readonly nodes: readonly PlacedText[] } {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const nodes: PlacedText[] = [];
  let text = '';
  let block: Element | null = null;
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    const outer = parent?.closest(unread);
    if (parent === null || (outer !== null && outer !== undefined && passage.contains(outer) && outer !== passage))
      continue;
    if (block !== null && block !== parent.closest(blocks)) text += ' ';
    block = parent.closest(blocks);
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { text, nodes };
}

/** A range for each text node, since a match may run over the end of an element. */
function rangesOf(nodes: readonly PlacedText[], start: number, end: number): readonly Range[] {
  return nodes.flatMap(({ node, start: first }) => {
    const from = Math.max(start, first);
    const to = Math.min(end, first + node.length);
    if (from >= to) return [];
    const range = document.createRange();
    range.setStart(node, from - first);
    range.setEnd(node, to - first);
    return [range];
  });
}

interface PlacedText {
  readonly node: Text;
  /** Index of its first character in the whole. */
  readonly start: number;
}
