import type { CitingText } from '../with-citations.ts';
import { type ReadFile, finishImport } from './finish-import.ts';
import type { HeadReading } from './head-reading.ts';
import { readFlow } from './read-flow.ts';
import { type ReadWork, readWorks } from './read-works.ts';
import { type FoundNote, type Reading, type Vocabulary, beginReading, drop, takeMarks } from './reading.ts';
import type { ReadHead } from './to-head.ts';
import { isOwnWork } from './work-key.ts';
import { type XmlElement, type XmlNode, childrenOf, textsBelow } from './xml-node.ts';

/** A file of one vocabulary, and how that vocabulary is read. */
export interface XmlFile extends Pick<ReadFile, 'root' | 'lines' | 'form' | 'evidence' | 'textPlace'> {
  readonly vocabulary: Vocabulary;
  /** Of the elements in the root those that are the text. */
  readonly parts: readonly XmlElement[];
  /** What is read as the text. */
  readonly flow: readonly XmlNode[];
  readonly notes: readonly FoundNote[];
  /** Notes that name the place where they are called, by its id. */
  readonly calledAt: ReadonlyMap<string, FoundNote>;
  /** What of a note is its number or sign. */
  readonly labelOf: (note: FoundNote) => readonly XmlNode[];
  /** Works with the ids by which they are pointed at, and the ids that the text points at. */
  readonly works: readonly (readonly [id: string | undefined, work: XmlElement])[];
  readonly pointed: ReadonlySet<string>;
  readonly readWork: ReadWork;
  readonly readHead: (root: XmlElement, head: HeadReading, reading: Reading) => ReadHead;
  /** Why another part of the root is left out, for a person. */
  readonly reasonFor: (part: XmlElement) => string;
}

/**
 * Make an edition of an XML file.
 *
 * @param file
 *   The file.
 * @returns
 *   The edition and the report. What the file says besides the text is dropped, with its words in the report; works that
 *   the text does not point at are part of the text.
 */
export function importXml(file: XmlFile): CitingText {
  const { root, lines, form, evidence, textPlace, vocabulary, notes, calledAt } = file;
  const works = file.works.flatMap(([id, work]) =>
    id !== undefined && (file.pointed.has(id) || isOwnWork(id)) ? [[id, work] as const] : [],
  );
  const begun = beginReading({
    vocabulary,
    notes,
    noteAt: new Map(notes.flatMap((note) => (note.id === null ? [] : [[note.id, note]]))),
    sourceAt: new Map(),
    calledAt,
  });
  for (const note of notes) takeMarks(file.labelOf(note), begun);
  const head: HeadReading = { metadata: new Set() };
  const { frontmatter, problems } = file.readHead(root, head, begun);
  const { sources, keys } = readWorks(new Map(works), file.readWork, head, begun);
  const reading: Reading = { ...begun, sourceAt: keys };
  const pieces = readFlow(file.flow, reading);
  dropOthers(file, head, reading);
  const { metadata } = head;
  return finishImport({
    ...{ root, lines, form, evidence, textPlace },
    ...{ reading, pieces, frontmatter, sources, metadata, problems },
  });
}

function dropOthers({ root, parts, reasonFor }: XmlFile, { metadata }: HeadReading, reading: Reading): void {
  for (const part of childrenOf(root)) {
    if (parts.includes(part)) continue;
    const left = textsBelow([part]).filter((word) => !metadata.has(word) && !reading.found.marks.has(word));
    drop(left, reading, reasonFor(part));
  }
}
