import type { CitingText } from '../with-citations.ts';
import { importXml } from '../xml/import-xml.ts';
import { type XmlElement, childrenOf, elementsBelow, findIn } from '../xml/xml-node.ts';
import { blockReaders, isBlock } from './block-readers.ts';
import { findNotes } from './find-notes.ts';
import { inlineReaders } from './inline-readers.ts';
import { readHeader } from './read-header.ts';
import { readWork } from './read-work.ts';
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
  const lists = [...elementsBelow(text, 'listBibl'), ...elementsBelow(findIn(root, 'teiHeader'), 'listBibl')];
  return importXml({
    root,
    lines,
    form: 'tei',
    evidence: `the element ${root.name} at the root`,
    textPlace: 'text/body',
    vocabulary: { blocks: blockReaders, inlines: inlineReaders, isBlock },
    parts: [text],
    flow: text.children,
    ...findNotes(text),
    labelOf: ({ element, content }) => element.children.filter((child) => !content.includes(child)),
    works: lists
      .filter(({ attributes }) => attributes['type'] !== 'editorial')
      .flatMap((list) => childrenOf(list, 'bibl', 'biblStruct', 'biblFull', 'msDesc'))
      .map((work) => [work.attributes['xml:id'], work]),
    pointed: targetsIn(text),
    readWork,
    readHead: readHeader,
    reasonFor: ({ name }) => reasons[name] ?? `in ${name}, beside the text`,
  });
}

const reasons: Readonly<Record<string, string>> = {
  teiHeader: 'in the header of the file: how it was made',
  standOff: 'annotations, names and dates that point into the text (standOff)',
  text: 'another text of the same file',
};
