import { finishImport } from '../xml/finish-import.ts';
import type { HeadReading } from '../xml/head-reading.ts';
import { readFlow } from '../xml/read-flow.ts';
import { type Reading, beginReading, drop, takeMarks } from '../xml/reading.ts';
import { type XmlElement, childrenOf, elementsBelow, findIn, textsBelow } from '../xml/xml-node.ts';
import type { CitingText } from '../with-citations.ts';
import { blockReaders, isBlock } from './block-readers.ts';
import { findNotes } from './find-notes.ts';
import { inlineReaders } from './inline-readers.ts';
import { readHeader } from './read-header.ts';
import { readWorks } from './read-works.ts';
import { isOwnWork } from '../xml/work-key.ts';
import { targetsIn } from './targets-in.ts';

/**
 * Make an edition of a TEI file, ours or another's.
 *
 * @param root
 *   The element `TEI`.
 * @param lines
 *   Of the file.
 * @returns
 *   The edition and the report. What TEI says besides the text (names, annotations, the making of the file) is dropped,
 *   with its words in the report.
 */
export function importTei(root: XmlElement, lines: readonly string[]): CitingText {
  const text = findIn(root, 'text') ?? { ...root, children: [] };
  const { notes, calledAt } = findNotes(text);
  const targets = targetsIn(text);
  const works = [...elementsBelow(text, 'listBibl'), ...elementsBelow(findIn(root, 'teiHeader'), 'listBibl')]
    .filter(({ attributes }) => attributes['type'] !== 'editorial')
    .flatMap((list) => childrenOf(list, 'bibl', 'biblStruct', 'biblFull', 'msDesc'))
    .flatMap((work) => {
      const id = work.attributes['xml:id'];
      return id !== undefined && (targets.has(id) || isOwnWork(id)) ? [[id, work] as const] : [];
    });
  const begun = beginReading({
    vocabulary: { blocks: blockReaders, inlines: inlineReaders, isBlock },
    notes,
    noteAt: new Map(notes.flatMap((note) => (note.id === null ? [] : [[note.id, note]]))),
    sourceAt: new Map(),
    calledAt,
  });
  for (const { element, content } of notes)
    takeMarks(
      element.children.filter((child) => !content.includes(child)),
      begun,
    );
  const head: HeadReading = { metadata: new Set() };
  const { frontmatter, problems } = readHeader(root, head, begun);
  const { sources, keys } = readWorks(new Map(works), head, begun);
  const reading: Reading = { ...begun, sourceAt: keys };
  const pieces = readFlow(text.children, reading);
  dropOthers(root, text, head, reading);
  return finishImport({
    root,
    lines,
    form: 'tei',
    evidence: `the element ${root.name} at the root`,
    textPlace: 'text/body',
    reading,
    pieces,
    frontmatter,
    sources,
    metadata: head.metadata,
    problems,
  });
}

function dropOthers(root: XmlElement, text: XmlElement, { metadata }: HeadReading, reading: Reading): void {
  for (const part of childrenOf(root)) {
    if (part === text) continue;
    const left = textsBelow([part]).filter((word) => !metadata.has(word) && !reading.found.marks.has(word));
    const reason = reasons[part.name] ?? `in ${part.name}, beside the text`;
    drop(left, reading, reason);
  }
}

const reasons: Readonly<Record<string, string>> = {
  teiHeader: 'in the header of the file: how it was made',
  standOff: 'annotations, names and dates that point into the text (standOff)',
  text: 'another text of the same file',
};
