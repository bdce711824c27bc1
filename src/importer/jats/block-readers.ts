import type { Heading, Inline } from '../../edition/article.ts';
import { joinTexts } from '../../edition/join-texts.ts';
import { blocksOf, pieceOf } from '../xml/pieces.ts';
import { readContent, readFlow, readParagraph } from '../xml/read-flow.ts';
import type { ReadBlock } from '../xml/reading.ts';
import { readList } from '../xml/read-list.ts';
import { readTable } from '../xml/read-table.ts';
import { type XmlElement, childrenOf, elementsBelow } from '../xml/xml-node.ts';
import { readRefList } from './read-ref-list.ts';

const flow: ReadBlock = (element, reading) => readFlow(element.children, reading);

/** Our own files have headings and rules in paragraphs where the DTD takes nothing else. */
const paragraph: ReadBlock = (element, reading) => {
  const id = idOf(element);
  const kind = element.attributes['content-type'] ?? '';
  const depth = /^heading-([1-5])$/u.exec(kind)?.[1];
  const [inner] = childrenOf(element);
  if (depth !== undefined && inner !== undefined) {
    const content = readContent(inner, reading, { breaks: false });
    return [pieceOf({ type: 'heading', depth: Number(depth) as Heading['depth'], content }, element, id)];
  }
  if (kind === 'rule') return [pieceOf({ type: 'rule' }, element, id)];
  return readParagraph(element, reading, id);
};

/** Our own files say how deep a section is; in others it is as deep as it stands. */
const section: ReadBlock = (element, reading) => {
  const level = /^level-([1-5])$/u.exec(element.attributes['disp-level'] ?? '')?.[1];
  const depth = level === undefined ? Math.min(reading.depth + 1, 5) : Number(level);
  const inner = { ...reading, depth };
  const heading = childrenOf(element, 'label', 'title');
  const others = element.children.filter((child) => child.type !== 'element' || !heading.includes(child));
  const parts = heading.map((part) => readContent(part, inner, { breaks: false })).filter(({ length }) => length > 0);
  const content = parts.flatMap((part, index): readonly Inline[] =>
    index === 0 ? part : [{ type: 'text', value: ' ' }, ...part],
  );
  const title =
    content.length === 0
      ? []
      : [
          pieceOf(
            { type: 'heading', depth: depth as Heading['depth'], content: joinTexts(content) },
            element,
            idOf(element),
          ),
        ];
  return [
    ...title.map((piece) => ({ ...piece, endLine: heading.at(-1)?.endLine ?? piece.line })),
    ...readFlow(others, inner),
  ];
};

const title: ReadBlock = (element, reading) => {
  const content = readContent(element, reading, { breaks: false });
  const depth = Math.min(Math.max(reading.depth, 1), 5) as Heading['depth'];
  return content.length === 0 ? [] : [pieceOf({ type: 'heading', depth, content }, element, idOf(element))];
};

const quotation: ReadBlock = (element, reading) => {
  const blocks = blocksOf(readFlow(element.children, { ...reading, depth: 0 }));
  return blocks.length === 0 ? [] : [pieceOf({ type: 'quotation', blocks }, element, idOf(element))];
};

const verse: ReadBlock = (element, reading) => {
  const lines = childrenOf(element, 'verse-line');
  const before = childrenOf(element, 'label', 'title', 'subtitle');
  const others = childrenOf(element).filter((child) => !lines.includes(child) && !before.includes(child));
  const read = lines.map((line) => readContent(line, reading, { breaks: false }));
  return [
    ...before.flatMap((child) => readParagraph(child, reading, null)),
    ...(read.length === 0 ? [] : [pieceOf({ type: 'verse', lines: read }, element, idOf(element))]),
    ...others.flatMap((child) => readFlow([child], reading)),
  ];
};

const list: ReadBlock = (element, reading) => {
  const items = childrenOf(element, 'list-item', 'def-item');
  const others = childrenOf(element).filter((child) => !items.includes(child));
  const listed = items.map((item) => {
    const label = childrenOf(item, 'label')[0];
    return { label, number: undefined, content: item.children.filter((child) => child !== label) };
  });
  const isNumbered = /order|alpha|roman/u.test(element.attributes['list-type'] ?? '');
  return [
    ...others.flatMap((child) => readParagraph(child, reading, null)),
    ...readList(element, listed, { isNumbered, id: idOf(element) }, reading),
  ];
};

/** What stands under a picture or over a table is no heading of the text. */
const caption: ReadBlock = (element, reading) =>
  childrenOf(element).flatMap((child) =>
    child.name === 'title' ? readParagraph(child, reading, null) : readFlow([child], reading),
  );

const table: ReadBlock = (element, reading) => {
  const rows = elementsBelow(element, 'tr').map((row) => childrenOf(row, 'th', 'td'));
  const isSpread = ({ attributes }: XmlElement): boolean =>
    ['rowspan', 'colspan'].some((name) => Number(attributes[name] ?? 1) > 1);
  return readTable(element, rows, { isSpread, id: idOf(element) }, reading);
};

/** Its parts in their order; the table itself has the id. */
const tableWrap: ReadBlock = (element, reading) =>
  readFlow(element.children, reading).map((piece) =>
    piece.block.type === 'table' ? { ...piece, id: idOf(element) ?? piece.id } : piece,
  );

/** Notes are read where they are called; what is none (conflicts of interest, funding) is text. */
const notes: ReadBlock = (element, reading) => {
  const known = new Set(reading.notes.map((note) => note.element));
  return childrenOf(element)
    .filter((child) => !known.has(child))
    .flatMap((child) => (child.name === 'fn' ? readFlow(child.children, reading) : readFlow([child], reading)));
};

const line: ReadBlock = (element, reading) => [
  pieceOf({ type: 'verse', lines: [readContent(element, reading, { breaks: false })] }, element, idOf(element)),
];

const rule: ReadBlock = (element) => [pieceOf({ type: 'rule' }, element, idOf(element))];

const paragraphNames = 'attrib label term def subtitle speaker role preformat code sig verse-form'.split(' ');
const flowNames = [
  'body back front-stub floats-group app-group boxed-text statement speech fig fig-group',
  'table-wrap-group table-wrap-foot def supplementary-material explanation question answer sig-block list-item',
].flatMap((names) => names.split(' '));
const sectionNames = ['sec', 'app', 'ack', 'bio', 'notes', 'glossary'];

/** The elements that are blocks or hold blocks, by name. */
export const blockReaders: Readonly<Record<string, ReadBlock>> = {
  ...Object.fromEntries(paragraphNames.map((name) => [name, paragraph])),
  ...Object.fromEntries(flowNames.map((name) => [name, flow])),
  ...Object.fromEntries(sectionNames.map((name) => [name, section])),
  p: paragraph,
  title,
  'disp-quote': quotation,
  'verse-group': verse,
  'verse-line': line,
  list,
  'def-list': list,
  'table-wrap': tableWrap,
  table,
  'fn-group': notes,
  'ref-list': readRefList,
  caption,
  hr: rule,
};

/**
 * Say whether an element that may be a block or stand among words is a block.
 *
 * @returns
 *   False: JATS has none of them.
 */
export function isBlock(): boolean {
  return false;
}

function idOf({ attributes }: XmlElement): string | null {
  return attributes['id'] ?? null;
}
