import type { WordsInContext } from '../edition/cite/text-fragment.ts';
import { passageElements } from './passage-elements.ts';
import { quotedTexts } from './quoted-texts.ts';
import { unread } from './text-nodes-in.ts';
import { trimRange } from './trim-range.ts';
import { blockNames, wordsInContext } from './words-in-context.ts';

/** Words that a reader has selected in the text or in a note. */
export interface SelectedWords {
  /** The anchors of the passages in which they begin and end. */
  readonly first: string;
  readonly last: string;
  /** Without calls of notes; paragraphs are parted by an empty line. */
  readonly quotation: string;
  /** The printed pages on which they begin and end, or null where there are none. */
  readonly pages: { readonly first: string; readonly last: string } | null;
  /** For the address of the words. */
  readonly context: WordsInContext;
}

const passages = `${passageElements}, .notes li[id]`;

/**
 * Read what is selected.
 *
 * @param reading
 *   The article.
 * @returns
 *   The words, or null where nothing in the text or in a note is selected.
 */
export function selectedWords(reading: HTMLElement): SelectedWords | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = trimRange(selection.getRangeAt(0));
  if (range === null || !reading.contains(range.commonAncestorContainer)) return null;
  const first = passageOf(range.startContainer);
  const last = passageOf(range.endContainer);
  if (first === null || last === null) return null;
  const quotation = quotationOf(range);
  if (quotation === '') return null;
  return {
    first: first.id,
    last: last.id,
    quotation,
    pages: pagesOf(range, first, reading),
    context: wordsInContext(range),
  };
}

/**
 * Find the passage or note in which a node stands.
 *
 * @param node
 *   Any node.
 * @returns
 *   Its element, or null.
 */
export function passageOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(unread) === null ? element.closest<HTMLElement>(passages) : null;
}

function quotationOf(range: Range): string {
  let quotation = '';
  let block: Element | null = null;
  for (const { node, words } of quotedTexts(range)) {
    const here = node.parentElement?.closest(blockNames.join()) ?? null;
    if (block !== null && here !== block) quotation += '\n\n';
    block = here;
    quotation += words;
  }
  return quotation
    .split('\n\n')
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

/** The page of the last milestone before; a note stands on the page that its own label names. */
function pagesOf(range: Range, passage: HTMLElement, reading: HTMLElement): SelectedWords['pages'] {
  if (passage.matches('.notes li')) return null;
  const milestones = [...reading.querySelectorAll<HTMLElement>('.text [role="doc-pagebreak"]')];
  const pageAt = (node: Node): string | undefined =>
    milestones.findLast((milestone) => milestone.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)
      ?.title;
  const first = pageAt(range.startContainer);
  const last = pageAt(range.endContainer);
  return first === undefined || last === undefined ? null : { first, last };
}
