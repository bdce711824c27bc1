import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Agent } from '../../edition/frontmatter.ts';
import { nameOf } from '../../edition/name-of.ts';
import { plainText } from '../../edition/plain-text.ts';
import type { Publication } from '../publication.ts';
import { sourceReference } from '../source-reference.ts';
import { languageTag } from '../xml/language-tag.ts';
import { toXml } from '../xml/to-xml.ts';
import { accessibilityMetadata } from './accessibility-metadata.ts';

/** A file of a book, as its package lists it. */
export interface BookItem {
  readonly id: string;
  readonly file: string;
  readonly mediaType: string;
  /** `nav`, `cover-image`. */
  readonly properties?: string;
  /** Whether it is read in its turn. */
  readonly inSpine: boolean;
}

/** The day of a book that was never released: the first that a zip archive can hold. */
const noDay = '1980-01-01';

/**
 * Write the package document: what the book is, and its files.
 *
 * @param publication
 *   The edition as it is published.
 * @param items
 *   Its files, in reading order.
 * @param settings
 *   `hasPages`: whether it knows its printed pages.
 * @returns
 *   The whole file.
 */
export function toPackage(
  publication: Publication,
  items: readonly BookItem[],
  { hasPages }: { readonly hasPages: boolean },
): string {
  const book = x(
    'package',
    { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': 'en' },
    [
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadataOf(publication, hasPages)),
      x(
        'manifest',
        items.map(({ id, file, mediaType, properties }) =>
          x('item', { id, href: file, 'media-type': mediaType, properties }),
        ),
      ),
      x(
        'spine',
        items.filter(({ inSpine }) => inSpine).map(({ id }) => x('itemref', { idref: id })),
      ),
    ],
  );
  return toXml(book, { containers: new Set(['package', 'metadata', 'manifest', 'spine']) });
}

function metadataOf({ edition, address }: Publication, hasPages: boolean): Element[] {
  const { title, subtitle, author, editor = [], language, description, rights, original } = edition.article.frontmatter;
  const lang = languageTag(language) ?? 'und';
  const last = edition.history?.releases.at(-1);
  const source = original === undefined ? null : plainText(sourceReference(original));
  return [
    x('dc:identifier', { id: 'id' }, address),
    x('dc:title', { id: 'title', 'xml:lang': lang }, subtitle === undefined ? title : `${title}: ${subtitle}`),
    ...author.flatMap((agent, index) =>
      agentMetadata('creator', agent, { id: `author-${String(index + 1)}`, role: 'aut' }),
    ),
    ...editor.flatMap((agent, index) =>
      agentMetadata('contributor', agent, { id: `editor-${String(index + 1)}`, role: 'edt' }),
    ),
    x('dc:language', lang),
    ...(description === undefined ? [] : [x('dc:description', { 'xml:lang': lang }, description)]),
    ...(rights === undefined ? [] : [x('dc:rights', `${rights.license}. ${rights.holder}`)]),
    ...(source === null ? [] : [x('dc:source', { id: 'source' }, source)]),
    ...(last === undefined ? [] : [x('dc:date', last.date)]),
    meta('dcterms:modified', `${last?.date ?? noDay}T00:00:00Z`),
    ...accessibilityMetadata({ hasPages, pageSource: source, hasNotes: edition.article.notes.length > 0 }),
  ];
}

function agentMetadata(
  element: string,
  agent: Agent,
  { id, role }: { readonly id: string; readonly role: string },
): Element[] {
  const { family, given } = agent;
  return [
    x(`dc:${element}`, { id }, nameOf(agent)),
    x('meta', { refines: `#${id}`, property: 'role', scheme: 'marc:relators' }, role),
    ...(family === undefined || given === undefined
      ? []
      : [x('meta', { refines: `#${id}`, property: 'file-as' }, `${family}, ${given}`)]),
  ];
}

function meta(property: string, words: string): Element {
  return x('meta', { property }, words);
}
