import type { WordsInContext } from '../edition/cite/text-fragment.ts';
import { textNodesIn, unread } from './text-nodes-in.ts';
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

const passages = '.text > [id], .notes li[id]';
/** What stands in the page for the eye alone, or belongs to the edition and not to the text. */
const unquoted = '.call, .number, .printed, .back, .page, .selection-tools';

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
  const range = trimmed(selection.getRangeAt(0));
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
 * Read all the words of a passage or a note, as if they were selected.
 *
 * @param passage
 *   Its element.
 * @returns
 *   The words where they stand, without its number and what leads back from it; null where it has none.
 */
export function wordsOfPassage(passage: HTMLElement): WordsInContext | null {
  const whole = document.createRange();
  whole.selectNodeContents(passage);
  const range = trimmed(whole);
  return range === null ? null : wordsInContext(range);
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

/** From the first to the last selected character: a triple click ends at the beginning of the next paragraph. */
function trimmed(range: Range): Range | null {
  const nodes = textNodesIn(range).filter((node) => {
    if (node.parentElement?.closest(unquoted) !== null) return false;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    return node.data.slice(from, to).trim() !== '';
  });
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return null;
  const exact = document.createRange();
  exact.setStart(first, first === range.startContainer ? range.startOffset : 0);
  exact.setEnd(last, last === range.endContainer ? range.endOffset : last.length);
  return exact;
}

function quotationOf(range: Range): string {
  let words = '';
  let block: Element | null = null;
  for (const node of textNodesIn(range)) {
    if (node.parentElement?.closest(unquoted) !== null) continue;
    const here = node.parentElement.closest(blockNames.join());
    if (block !== null && here !== block) words += '\n\n';
    block = here;
    words += partOf(node, range);
  }
  return words
    .split('\n\n')
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

function partOf(node: Text, range: Range): string {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  return node.data.slice(from, to);
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
