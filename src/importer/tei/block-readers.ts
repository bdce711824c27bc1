import type { Heading } from '../../edition/article.ts';
import { blocksOf, pieceOf } from '../xml/pieces.ts';
import { readContent, readFlow, readParagraph } from '../xml/read-flow.ts';
import { type Piece, type ReadBlock, drop } from '../xml/reading.ts';
import { type XmlElement, type XmlNode, childrenOf, elementsBelow, isBlank } from '../xml/xml-node.ts';
import { readList } from '../xml/read-list.ts';
import { readTable } from '../xml/read-table.ts';
import { inlineReaders } from './inline-readers.ts';
import { readListBibl } from './read-list-bibl.ts';

const paragraph: ReadBlock = (element, reading) => readParagraph(element, reading, idOf(element));

/** Our own files say how deep a division is; in others it is as deep as it stands. */
const division: ReadBlock = (element, reading) => {
  const heads = childrenOf(element, 'head');
  const notes = new Set(reading.notes.filter(({ isInPlace }) => !isInPlace).map((note) => note.element));
  if (heads.length > 0 && childrenOf(element).length > heads.length) {
    const holdsOnlyNotes = childrenOf(element).every((child) => heads.includes(child) || notes.has(child));
    if (holdsOnlyNotes) drop(heads, reading, 'above notes that stand where they are called');
    if (holdsOnlyNotes) return [];
  }
  const level = /^level-([1-5])$/u.exec(element.attributes['subtype'] ?? '')?.[1];
  const depth = level === undefined ? reading.depth + 1 : Number(level);
  const pieces = readFlow(element.children, { ...reading, depth });
  const [first, ...others] = pieces;
  return first === undefined ? [] : [{ ...first, id: first.id ?? idOf(element) }, ...others];
};

const flow: ReadBlock = (element, reading) => readFlow(element.children, reading);

const heading: ReadBlock = (element, reading) => {
  const content = readContent(element, reading, { breaks: false });
  if (content.length === 0) return [];
  const depth = depthOf(element.name === 'head' ? reading.depth : Number(element.attributes['subtype']?.slice(-1)));
  return [pieceOf({ type: 'heading', depth, content }, element, idOf(element))];
};

/** An anonymous block; our own files have headings in it that open no section. */
const anonymous: ReadBlock = (element, reading) =>
  element.attributes['type'] === 'heading' ? heading(element, reading) : paragraph(element, reading);

const quotation: ReadBlock = (element, reading) => {
  const blocks = blocksOf(readFlow(element.children, { ...reading, depth: 0 }));
  return blocks.length === 0 ? [] : [pieceOf({ type: 'quotation', blocks }, element, idOf(element))];
};

/** Lines within a group are one verse; a group within a group is another. */
const verse: ReadBlock = (element, reading) => {
  const pieces: Piece[] = [];
  let lines: ReturnType<typeof readContent>[] = [];
  const endVerse = (): void => {
    if (lines.length > 0)
      pieces.push(pieceOf({ type: 'verse', lines }, element, pieces.length === 0 ? idOf(element) : null));
    lines = [];
  };
  for (const child of childrenOf(element)) {
    if (child.name === 'l') lines.push(readContent(child, reading, { breaks: false }));
    else {
      const inner = child.name === 'head' ? readParagraph(child, reading, null) : readFlow([child], reading);
      if (inner.length > 0) endVerse();
      pieces.push(...inner);
    }
  }
  endVerse();
  return pieces;
};

const line: ReadBlock = (element, reading) => [
  pieceOf({ type: 'verse', lines: [readContent(element, reading, { breaks: false })] }, element, idOf(element)),
];

const list: ReadBlock = (element, reading) => {
  const { rend = '', type = '' } = element.attributes;
  const heads = childrenOf(element, 'head');
  const labels = childrenOf(element, 'label');
  const items = childrenOf(element, 'item');
  const known = new Set([...heads, ...labels, ...items]);
  const listed = items.map((item, index) => ({
    label: labels[index],
    number: item.attributes['n'],
    content: item.children,
  }));
  const isNumbered = /number|order/u.test(`${rend} ${type}`);
  return [
    ...heads.flatMap((head) => readParagraph(head, reading, null)),
    ...readList(element, listed, { isNumbered, id: idOf(element) }, reading),
    ...readFlow(
      childrenOf(element).filter((child) => !known.has(child)),
      reading,
    ),
  ];
};

const table: ReadBlock = (element, reading) => {
  const rows = childrenOf(element, 'row');
  const others = childrenOf(element).filter(({ name }) => name !== 'row');
  const around = others.flatMap((child) => readParagraph(child, reading, null));
  const cells = rows.map((row) => childrenOf(row, 'cell'));
  const isSpread = ({ attributes }: XmlElement): boolean =>
    ['rows', 'cols'].some((name) => Number(attributes[name] ?? 1) > 1);
  return [...around, ...readTable(element, cells, { isSpread, id: idOf(element) }, reading)];
};

const figure: ReadBlock = (element, reading) =>
  childrenOf(element).flatMap((child) =>
    ['head', 'figDesc'].includes(child.name) ? readParagraph(child, reading, null) : readFlow([child], reading),
  );

const rule: ReadBlock = (element) => [pieceOf({ type: 'rule' }, element, idOf(element))];

const titlePage: ReadBlock = (element, reading) => {
  drop(element.children, reading, 'title page: the header of the file says the same');
  return [];
};

const paragraphNames =
  'p opener closer byline dateline salute signed trailer address addrLine docAuthor docDate docTitle speaker stage item'.split(
    ' ',
  );
const divisionNames = 'div div1 div2 div3 div4 div5 div6 div7'.split(' ');
const flowNames = 'body front back group floatingText text epigraph argument postscript sp noteGrp'.split(' ');

/** The elements that are blocks or hold blocks, by name. */
export const blockReaders: Readonly<Record<string, ReadBlock>> = {
  ...Object.fromEntries(paragraphNames.map((name) => [name, paragraph])),
  ...Object.fromEntries(flowNames.map((name) => [name, flow])),
  ...Object.fromEntries(divisionNames.map((name) => [name, division])),
  head: heading,
  ab: anonymous,
  quote: quotation,
  cit: quotation,
  lg: verse,
  l: line,
  list,
  table,
  figure,
  milestone: rule,
  listBibl: readListBibl,
  titlePage,
};

/**
 * Say whether an element that may be a block or stand among words is a block.
 *
 * @param element
 *   `quote`, `cit`, `milestone`.
 * @param siblings
 *   The nodes that it stands among, itself too.
 * @returns
 *   True for a rule, and for a quotation that holds blocks or has no words beside it.
 */
export function isBlock(element: XmlElement, siblings: readonly XmlNode[]): boolean {
  if (element.name === 'milestone') return element.attributes['rend'] === 'rule';
  const isWords = (node: XmlNode): boolean =>
    node.type === 'text' ? !isBlank(node) : node.type === 'element' && node !== element && isOnlyInline(node.name);
  const holdsBlocks = elementsBelow(element).some(({ name }) => isOnlyBlock(name));
  return holdsBlocks || !siblings.some(isWords);
}

function isOnlyInline(name: string): boolean {
  return (
    Object.hasOwn(inlineReaders, name) && !Object.hasOwn(blockReaders, name) && !['pb', 'lb', 'cb', 'fw'].includes(name)
  );
}

function isOnlyBlock(name: string): boolean {
  return Object.hasOwn(blockReaders, name) && !Object.hasOwn(inlineReaders, name);
}

function depthOf(depth: number): Heading['depth'] {
  return Math.min(Math.max(Number.isInteger(depth) ? depth : 1, 1), 5) as Heading['depth'];
}

function idOf({ attributes }: XmlElement): string | null {
  return attributes['xml:id'] ?? null;
}
