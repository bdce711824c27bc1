import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Source, SourceName } from '../../edition/source.ts';
import { filledSource } from '../filled-source.ts';
import { otherNames } from '../other-names.ts';
import { sourceDate } from '../source-date.ts';
import { languageTag } from '../xml/language-tag.ts';
import { webAddress } from '../xml/web-address.ts';
import { nameToJats } from './name-to-jats.ts';

/** What JATS calls the types of CSL; others keep their names. */
const publicationTypes: Readonly<Record<string, string>> = {
  'article-journal': 'journal',
  'article-newspaper': 'newspaper',
  'article-magazine': 'magazine',
  chapter: 'book',
  'paper-conference': 'confproc',
  thesis: 'thesis',
  webpage: 'webpage',
};

/**
 * Turn a source into JATS.
 *
 * @param source
 *   A CSL-JSON item; what it lacks is left out.
 * @returns
 *   A `mixed-citation` that reads as a reference, each part of it marked.
 */
export function sourceToJats(source: Source): Element {
  const type = publicationTypes[source.type] ?? source.type;
  return x('mixed-citation', { 'publication-type': type }, partsToJats(source));
}

/**
 * Turn the parts of a source into JATS.
 *
 * @param item
 *   A CSL-JSON item; what it lacks is left out.
 * @returns
 *   Elements, with commas between them and a full stop behind.
 */
export function partsToJats(item: Source): ElementContent[] {
  const source = filledSource(item);
  const { title, issued, language } = source;
  const container = source['container-title'] === title ? undefined : source['container-title'];
  const date = sourceDate(issued);
  const lang = { 'xml:lang': languageTag(language) };
  const isChapter = source.type === 'chapter';
  const address = webAddress(source.URL);
  const parts: readonly (readonly Element[])[] = [
    groupToJats('author', source.author),
    container === undefined ? [] : part(isChapter ? 'chapter-title' : 'article-title', title, lang),
    part('source', container ?? title, lang),
    groupToJats('editor', source.editor),
    groupToJats('translator', source.translator),
    ...otherNames(source).map(([role, names]) => groupToJats(role, names)),
    part('edition', source.edition),
    part('volume', source.volume),
    part('part-title', words(source['volume-title'])),
    part('issue', source.issue),
    part('series', source['collection-title']),
    part('volume-series', words(source['collection-number'])),
    part('size', volumesInWords(source['number-of-volumes']), { units: 'volumes' }),
    part('publisher-loc', source['publisher-place']),
    part('publisher-name', source.publisher),
    part('institution', source.archive),
    part('named-content', words(source['archive-place']), { 'content-type': 'archive-place' }),
    part('object-id', source.archive_location),
    date === null ? [] : [x('year', { 'iso-8601-date': date.first }, date.years)],
    part('page-range', source.page),
    part('comment', source.note),
    part('pub-id', source.DOI, { 'pub-id-type': 'doi' }),
    address === undefined || source.URL === undefined
      ? []
      : [x('ext-link', { 'ext-link-type': 'uri', 'xlink:href': address }, source.URL)],
  ];
  const said = parts.flat();
  const joined = said.flatMap((element, index): ElementContent[] => (index === 0 ? [element] : [text(', '), element]));
  return [...joined, text('.')];
}

/** Fields that `partsToJats` writes; a language is said of titles, a type of the whole. */
export const fieldsInReferences: ReadonlySet<string> = new Set(
  [
    'title container-title author editor translator edition volume volume-title issue collection-title',
    'collection-number number-of-volumes publisher-place publisher archive archive_location issued page note DOI URL',
    'custom archive-place',
  ].flatMap((names) => names.split(' ')),
);

function words(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function volumesInWords(value: unknown): string | undefined {
  const volumes = words(value);
  return volumes === undefined || volumes === '' ? undefined : `${volumes} vols`;
}

function groupToJats(type: string, names: readonly SourceName[] | undefined): Element[] {
  if (names === undefined || names.length === 0) return [];
  const all = names.map((name) => nameToJats(name, { asRead: true }));
  const joined = all.flatMap((name, index): ElementContent[] => (index === 0 ? [name] : [text('; '), name]));
  return [x('person-group', { 'person-group-type': type }, joined)];
}

/** One element, or none where the source does not say. */
function part(
  name: string,
  value: string | number | undefined,
  attributes: Readonly<Record<string, string | undefined>> = {},
): Element[] {
  if (value === undefined || value === '') return [];
  return [x(name, { ...attributes }, String(value))];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
