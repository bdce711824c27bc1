import { finishImport } from '../xml/finish-import.ts';
import type { HeadReading } from '../xml/head-reading.ts';
import { readFlow } from '../xml/read-flow.ts';
import { type Reading, beginReading, drop, takeMarks } from '../xml/reading.ts';
import { type XmlElement, childrenOf, elementsBelow, textsBelow } from '../xml/xml-node.ts';
import type { CitingText } from '../with-citations.ts';
import { blockReaders, isBlock } from './block-readers.ts';
import { findNotes } from './find-notes.ts';
import { inlineReaders } from './inline-readers.ts';
import { readFront } from './read-front.ts';
import { readWorks } from './read-works.ts';
import { isOwnWork } from '../xml/work-key.ts';

/**
 * Make an edition of a JATS file, ours or another's.
 *
 * @param root
 *   The element `article`.
 * @param lines
 *   Of the file.
 * @returns
 *   The edition and the report. What the file says besides the text is dropped, with its words in the report.
 */
export function importJats(root: XmlElement, lines: readonly string[]): CitingText {
  const parts = childrenOf(root, 'body', 'back', 'floats-group');
  const notes = findNotes(parts);
  const pointed = new Set(
    parts
      .flatMap((part) => elementsBelow(part, 'xref'))
      .flatMap(({ attributes }) => attributes['rid']?.split(/\s+/u) ?? []),
  );
  const references = parts
    .flatMap((part) => elementsBelow(part, 'ref'))
    .flatMap((reference) => {
      const { id } = reference.attributes;
      return id !== undefined && (pointed.has(id) || isOwnWork(id)) ? [[id, reference] as const] : [];
    });
  const begun = beginReading({
    vocabulary: { blocks: blockReaders, inlines: inlineReaders, isBlock },
    notes,
    noteAt: new Map(notes.flatMap((note) => (note.id === null ? [] : [[note.id, note]]))),
    sourceAt: new Map(),
    calledAt: new Map(),
  });
  for (const { element } of notes) takeMarks(childrenOf(element, 'label'), begun);
  const head: HeadReading = { metadata: new Set() };
  const { frontmatter, problems } = readFront(root, head, begun);
  const { sources, keys } = readWorks(new Map(references), head, begun);
  const reading: Reading = { ...begun, sourceAt: keys };
  const pieces = readFlow(parts, reading);
  dropOthers(root, parts, head, reading);
  return finishImport({
    root,
    lines,
    form: 'jats',
    evidence: 'the element article at the root',
    textPlace: 'body',
    reading,
    pieces,
    frontmatter,
    sources,
    metadata: head.metadata,
    problems,
  });
}

function dropOthers(root: XmlElement, parts: readonly XmlElement[], { metadata }: HeadReading, reading: Reading): void {
  for (const part of childrenOf(root)) {
    if (parts.includes(part)) continue;
    const left = textsBelow([part]).filter((word) => !metadata.has(word) && !reading.found.marks.has(word));
    drop(left, reading, reasons[part.name] ?? 'another text of the same file');
  }
}

const reasons: Readonly<Record<string, string>> = {
  front: 'in the front matter: what an edition has no field for',
  'processing-meta': 'in the front matter: how the file was made',
};
