import type { Article, Block, Note, Passage } from '../../edition/article.ts';
import { noteId } from '../../edition/element-ids.ts';
import type { Frontmatter } from '../../edition/frontmatter.ts';
import { mapContents } from '../../edition/map-contents.ts';
import type { Source } from '../../edition/source.ts';
import { visitInlines } from '../../edition/visit-inlines.ts';
import { anchorsOf } from './anchors-of.ts';
import { citationsOf } from './citations-of.ts';
import { checkXmlWords } from './check-xml-words.ts';
import { labelNotes } from './label-notes.ts';
import { readFlow } from './read-flow.ts';
import type { Piece, Reading } from './reading.ts';
import { settleInlines } from './settle-inlines.ts';
import { tidyInlines, trimInlines } from './tidy-inlines.ts';
import { withForeign } from './with-foreign.ts';
import { summarizeSource } from '../summarize-source.ts';
import type { SourcePlace } from '../source-place.ts';
import type { ImportProblem } from '../import-report.ts';
import type { CitingText } from '../with-citations.ts';
import { type XmlElement, type XmlText, wordsIn } from './xml-node.ts';
import { errorTexts, remarkTexts } from './xml-texts.ts';

/**
 * Make an edition of what was read of an XML file.
 *
 * @param file
 *   What was read.
 * @returns
 *   The edition and the report. It may be written only where no problem is an error.
 */
export function finishImport(file: ReadFile): CitingText {
  const { root, reading, pieces, sources } = file;
  const { found } = reading;
  const unturned = found.turned.splice(0);
  const inNote = { ...reading, inNote: true, depth: 0 };
  const notes = reading.notes.map((note) => ({ note, pieces: readFlow(note.content, inNote) }));
  const frontmatter = withForeign(found.foreign, file.frontmatter, sources);
  const { labels, isSure } = labelNotes(reading.notes, found.called);
  const anchors = anchorsOf(pieces);
  const places = placesById(file, anchors, labels);
  const settled = ({ block, line }: Piece): Block =>
    mapContents(block, (content) => {
      const leftOut: string[] = [];
      const inlines = settleInlines(content, { labels, places }, (target) => {
        leftOut.push(target);
        found.problems.push(remarkTexts.linkLeftOut(line, target));
      });
      // Where a link was, its words stand by themselves.
      return leftOut.length === 0 ? inlines : trimInlines(tidyInlines(inlines, { keepsSpace: false }));
    });
  const text = pieces.map((piece, index): Passage => ({ anchor: anchors[index] ?? '', block: settled(piece) }));
  const article: Article = {
    frontmatter,
    text,
    notes: notes.map(({ note, pieces: read }): Note => ({
      label: labels.get(note.key) ?? note.key,
      blocks: read.map(settled),
    })),
  };
  const audit = checkXmlWords(root, article, reading, { labels, metadata: file.metadata });
  // What cannot be kept is named already; the words in it would only be named again.
  const isWhole = found.problems.every(({ severity }) => severity === 'remark');
  const problems = [
    ...file.problems,
    ...found.problems,
    ...checkNotes(reading, article, labels),
    ...(isSure ? [] : [remarkTexts.notesRelabelled(reading.notes[0]?.element.line ?? 0)]),
    ...[...found.plain].map(([name, { line, times }]) => remarkTexts.elementPlain(line, name, times)),
    ...(found.added.size === 0
      ? []
      : [remarkTexts.charactersAdded([...found.added.keys()][0]?.line ?? 0, found.added.size)]),
    ...unturned.map(({ page }) => remarkTexts.pageWithoutText(root.endLine, page)),
    ...(frontmatter.rights === undefined ? [] : [remarkTexts.rightsTaken(frontmatter.rights)]),
    ...(text.length > 0 ? [] : [errorTexts.textMissing(root.line, file.textPlace)]),
    ...(isWhole ? audit.problems : []),
  ];
  const citations = citationsOf(article);
  const firstNotes = new Map(citations.toReversed().map(({ source, note }) => [source, note]));
  let calls = 0;
  visitInlines(
    text.map(({ block }) => block),
    ({ type }) => {
      if (type === 'call') calls += 1;
    },
  );
  return {
    article,
    sources,
    source: file.lines,
    places: placesOf(file, anchors, labels),
    report: {
      form: { name: file.form, evidence: [file.evidence], certain: true },
      pages: found.pages,
      paragraphs: text.filter(({ block }) => block.type === 'paragraph').length,
      notes: article.notes.length,
      calls,
      continuedNotes: [],
      turns: [],
      words: audit.words,
      problems: problems.toSorted(
        (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || a.line - b.line,
      ),
      sources: sources.map((source) => summarizeSource(source, firstNotes.get(source.id) ?? '')),
      citations,
    },
  };
}

function placesById(
  { pieces, reading }: ReadFile,
  anchors: readonly string[],
  labels: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map([
    ...reading.found.places,
    ...reading.notes.flatMap(({ id, key }) => (id === null ? [] : [[id, noteId(labels.get(key) ?? key)] as const])),
    ...pieces.flatMap(({ id }, index) => (id === null ? [] : [[id, anchors[index] ?? ''] as const])),
  ]);
}

function checkNotes(
  { notes, found }: Reading,
  article: Article,
  labels: ReadonlyMap<string, string>,
): readonly ImportProblem[] {
  const empty = new Set(article.notes.filter(({ blocks }) => blocks.length === 0).map(({ label }) => label));
  return notes.flatMap(({ key, element }) => {
    const label = labels.get(key) ?? key;
    return [
      ...(found.called.has(key) ? [] : [errorTexts.noteUncalled(element.line, wordsIn(element))]),
      ...(empty.has(label) ? [errorTexts.noteEmpty(element.line, label)] : []),
    ];
  });
}

function placesOf(
  { pieces, reading }: ReadFile,
  anchors: readonly string[],
  labels: ReadonlyMap<string, string>,
): readonly SourcePlace[] {
  const passages = pieces.map(({ line, endLine }, index): SourcePlace => ({
    type: 'passage',
    name: anchors[index] ?? '',
    from: line,
    to: endLine,
  }));
  const notes = reading.notes.map(({ key, element }): SourcePlace => ({
    type: 'note',
    name: labels.get(key) ?? key,
    from: element.line,
    to: element.endLine,
  }));
  return [...passages, ...notes].toSorted((a, b) => a.from - b.from);
}

/** An XML file as it was read, before its notes have labels. */
export interface ReadFile {
  readonly root: XmlElement;
  /** Of the file. */
  readonly lines: readonly string[];
  /** `tei` or `jats`. */
  readonly form: string;
  /** By what it was known, for a person. */
  readonly evidence: string;
  /** Where its text should be, for a person. */
  readonly textPlace: string;
  readonly reading: Reading;
  readonly pieces: readonly Piece[];
  readonly frontmatter: Frontmatter;
  readonly sources: readonly Source[];
  /** Texts that are in the frontmatter or among the sources. */
  readonly metadata: ReadonlySet<XmlText>;
  /** Of its head and its bibliography. */
  readonly problems: readonly ImportProblem[];
}
