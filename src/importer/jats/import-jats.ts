import type { CitingText } from '../with-citations.ts';
import { importXml } from '../xml/import-xml.ts';
import { type XmlElement, childrenOf, elementsBelow } from '../xml/xml-node.ts';
import { blockReaders, isBlock } from './block-readers.ts';
import { findNotes } from './find-notes.ts';
import { inlineReaders } from './inline-readers.ts';
import { readFront } from './read-front.ts';
import { readReference } from './read-reference.ts';

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
  const below = (name: string): readonly XmlElement[] => parts.flatMap((part) => elementsBelow(part, name));
  return importXml({
    root,
    lines,
    form: 'jats',
    evidence: 'the element article at the root',
    textPlace: 'body',
    vocabulary: { blocks: blockReaders, inlines: inlineReaders, isBlock },
    parts,
    flow: parts,
    notes: findNotes(parts),
    calledAt: new Map(),
    labelOf: ({ element }) => childrenOf(element, 'label'),
    works: below('ref').map((reference) => [reference.attributes['id'], reference]),
    pointed: new Set(below('xref').flatMap(({ attributes }) => attributes['rid']?.split(/\s+/u) ?? [])),
    readWork: readReference,
    readHead: readFront,
    reasonFor: ({ name }) => reasons[name] ?? 'another text of the same file',
  });
}

const reasons: Readonly<Record<string, string>> = {
  front: 'in the front matter: what an edition has no field for',
  'processing-meta': 'in the front matter: how the file was made',
};
