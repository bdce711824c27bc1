import type { Block, Inline } from '../../edition/article.ts';
import { isBlockElement } from './is-block-element.ts';
import { type Piece, type Reading, callNote } from './reading.ts';
import { tidyInlines, trimInlines } from './tidy-inlines.ts';
import { collapse, type XmlElement, type XmlNode } from './xml-node.ts';
import { errorTexts } from './xml-texts.ts';

/**
 * Read nodes that may be blocks, words, or both in turn.
 *
 * Words between blocks are a paragraph. An element that nobody knows is taken for what it holds.
 *
 * @param nodes
 *   Children of one element.
 * @param reading
 *   The file being read.
 * @returns
 *   Blocks, in order.
 */
export function readFlow(nodes: readonly XmlNode[], reading: Reading): readonly Piece[] {
  const here = withSpace(nodes, reading);
  const pieces: Piece[] = [];
  let run: XmlNode[] = [];
  const endRun = (): void => {
    const content = tidied(run, here);
    const [line, endLine] = linesOf(run);
    run = [];
    const before = pieces.at(-1);
    if (content.every(({ type }) => type === 'pageMilestone')) {
      here.found.turned.push(...content.filter((inline) => inline.type === 'pageMilestone'));
    } else if (content.every(({ type }) => type === 'call' || type === 'pageMilestone') && hasContent(before?.block)) {
      // A call by itself belongs to the words before it.
      const block = { ...before.block, content: [...before.block.content, ...content] };
      pieces[pieces.length - 1] = { ...before, block };
    } else {
      pieces.push({ block: { type: 'paragraph', content: afterTurn(content, here) }, id: null, line, endLine });
    }
  };
  for (const node of nodes) {
    const isBlock = node.type === 'element' && isBlockElement(node, nodes, here);
    if (!isBlock) {
      run.push(node);
      continue;
    }
    endRun();
    const read = Object.hasOwn(here.vocabulary.blocks, node.name) ? here.vocabulary.blocks[node.name] : readUnknown;
    pieces.push(...(read ?? readUnknown)(node, here));
  }
  endRun();
  return pieces;
}

/**
 * Read an element that is a block of words, or several where blocks stand in it.
 *
 * @param element
 *   A paragraph.
 * @param reading
 *   The file being read.
 * @param id
 *   Of the element; its first block gets it.
 * @returns
 *   Blocks; none for an empty paragraph.
 */
export function readParagraph(element: XmlElement, reading: Reading, id: string | null): readonly Piece[] {
  return readFlow(element.children, reading).map((piece, index) => ({
    ...piece,
    id: index === 0 ? (id ?? piece.id) : piece.id,
    line: index === 0 ? element.line : piece.line,
  }));
}

/**
 * Read the words of a block that can hold nothing but words.
 *
 * @param element
 *   A heading, a line, a cell.
 * @param reading
 *   The file being read.
 * @param settings
 *   `breaks`: it can have more than one line.
 * @returns
 *   Inlines, behind the page milestones that waited for words.
 */
export function readContent(
  element: XmlElement,
  reading: Reading,
  { breaks = true }: { readonly breaks?: boolean } = {},
): readonly Inline[] {
  const here = withSpace(element.children, reading);
  here.found.parting.add(element);
  const content = tidied(element.children, here);
  const onLines = breaks ? content : tidyInlines(content.map(inOneLine), here);
  return afterTurn(onLines, here);
}

/**
 * Read words within a block.
 *
 * @param nodes
 *   Children of one element.
 * @param reading
 *   The file being read.
 * @returns
 *   Inlines as they stand, not yet tidied.
 */
export function readInlines(nodes: readonly XmlNode[], reading: Reading): readonly Inline[] {
  const { vocabulary, found } = reading;
  const content: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'instruction') continue;
    if (node.type === 'text') {
      const value = reading.keepsSpace ? node.value : collapse(node.value);
      found.kept.set(node, value);
      content.push({ type: 'text', value });
    } else if (Object.hasOwn(vocabulary.inlines, node.name)) {
      const read = vocabulary.inlines[node.name]?.(node, reading) ?? [];
      content.push(...read, ...calledFrom(node, read, reading));
    } else if (isBlockElement(node, nodes, reading)) {
      content.push(...readBlockInline(node, reading));
    } else {
      const { line, times } = found.plain.get(node.name) ?? { line: node.line, times: 0 };
      found.plain.set(node.name, { line, times: times + 1 });
      content.push(...readInlines(node.children, reading));
    }
  }
  return content;
}

/**
 * Read an element for what it holds.
 *
 * @param element
 *   A division, or one that nobody knows.
 * @param reading
 *   The file being read.
 * @returns
 *   The blocks in it.
 */
export function readUnknown(element: XmlElement, reading: Reading): readonly Piece[] {
  return readFlow(element.children, reading);
}

/** Paragraphs within words, as some cells have, are lines. */
function readBlockInline(element: XmlElement, reading: Reading): readonly Inline[] {
  const pieces = readFlow([element], reading);
  const lines: Inline[] = [];
  for (const { block, line } of pieces) {
    if (block.type !== 'paragraph' && block.type !== 'heading') {
      reading.found.problems.push(
        errorTexts.notKept(line, `a ${block.type} in it`, 'words alone in a cell, a line or a heading'),
      );
      continue;
    }
    lines.push({ type: 'lineBreak' }, ...block.content);
  }
  return [...lines, { type: 'lineBreak' }];
}

function tidied(nodes: readonly XmlNode[], reading: Reading): readonly Inline[] {
  const content = tidyInlines(readInlines(nodes, reading), reading);
  return reading.keepsSpace ? content : trimInlines(content);
}

function afterTurn(content: readonly Inline[], { found }: Reading): readonly Inline[] {
  return [...found.turned.splice(0), ...content];
}

/** A note may say itself where it is called. */
function calledFrom(element: XmlElement, read: readonly Inline[], reading: Reading): readonly Inline[] {
  const note = reading.calledAt.get(element.attributes['xml:id'] ?? '');
  const isCalled = note === undefined || read.some((inline) => inline.type === 'call' && inline.note === note.key);
  return isCalled ? [] : [callNote(note, reading)];
}

/** `<?manicule white-space="kept"?>` is how our own files say it. */
function withSpace(nodes: readonly XmlNode[], reading: Reading): Reading {
  const keepsSpace = nodes.some((node) => node.type === 'instruction' && node.name === 'manicule');
  return reading.keepsSpace === keepsSpace ? reading : { ...reading, keepsSpace };
}

function inOneLine(inline: Inline): Inline {
  if (inline.type === 'lineBreak') return { type: 'text', value: ' ' };
  return 'content' in inline ? { ...inline, content: inline.content.map(inOneLine) } : inline;
}

function hasContent(block: Block | undefined): block is Extract<Block, { readonly content: unknown }> {
  return block !== undefined && 'content' in block;
}

function linesOf(nodes: readonly XmlNode[]): readonly [number, number] {
  const lines = nodes.flatMap((node) =>
    node.type === 'element' ? [node.line, node.endLine] : node.type === 'text' ? [node.line] : [],
  );
  return [Math.min(...lines), Math.max(...lines)];
}
