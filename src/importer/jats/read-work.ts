import type { Source, SourceName } from '../../edition/source.ts';
import { type HeadReading, leftIn, restate, take } from '../xml/head-reading.ts';
import { isAddress } from '../xml/is-address.ts';
import { parseXmlDate } from '../xml/parse-xml-date.ts';
import { type Reading, drop } from '../xml/reading.ts';
import type { Unkeyed } from '../xml/work-key.ts';
import { type XmlElement, childrenOf, findIn, wordsIn } from '../xml/xml-node.ts';
import { readNames } from './read-names.ts';

/**
 * Read a work of a JATS bibliography.
 *
 * @param element
 *   `mixed-citation`, `element-citation`, `related-article`, however much of it is marked.
 * @param head
 *   What is being read.
 * @param reading
 *   The file being read.
 * @returns
 *   A CSL-JSON item without its key. A reference that marks no title is its title itself; words in elements that CSL
 *   has nothing for are in `note`.
 */
export function readWork(element: XmlElement, head: HeadReading, reading: Reading): Unkeyed {
  const of = (...names: readonly string[]): string | undefined => take(childrenOf(element, ...names)[0], head);
  const part = childrenOf(element, 'article-title', 'chapter-title')[0];
  const whole = childrenOf(element, 'source', 'data-title')[0];
  const identifier = (type: string): string | undefined =>
    take(
      childrenOf(element, 'pub-id').find(({ attributes }) => attributes['pub-id-type'] === type),
      head,
    );
  const year = childrenOf(element, 'year')[0];
  const issued = dateOf(element, year);
  for (const name of ['year', 'month', 'day']) restate(childrenOf(element, name)[0], reading);
  const size = childrenOf(element, 'size')[0];
  const volumes = /^(\d+) vols?\.?$/u.exec(wordsIn(size))?.[1];
  if (volumes !== undefined) restate(size, reading);
  const [first, last] = [of('fpage'), of('lpage')];
  const address = childrenOf(element, 'ext-link', 'uri')[0];
  const linked = address?.attributes['xlink:href'] ?? '';

  const fields: Record<string, unknown> = {
    title: take(part ?? whole, head),
    'container-title': part === undefined ? undefined : take(whole, head),
    language: (part ?? whole)?.attributes['xml:lang'],
    ...peopleOf(element, head),
    edition: of('edition'),
    volume: of('volume'),
    'volume-title': of('part-title'),
    issue: of('issue'),
    'collection-title': of('series'),
    'collection-number': of('volume-series'),
    'number-of-volumes': volumes,
    page: of('page-range') ?? ([first, last].filter((page) => page !== undefined).join('-') || undefined),
    publisher: of('publisher-name'),
    'publisher-place': of('publisher-loc'),
    archive: of('institution'),
    'archive-place': of('named-content'),
    archive_location: of('object-id'),
    issued,
    DOI: identifier('doi'),
    ISSN: of('issn'),
    ISBN: of('isbn'),
    URL: isAddress(wordsIn(address)) ? take(address, head) : isAddress(linked) ? linked : undefined,
  };
  const comment = of('comment');
  if (fields['title'] === undefined) fields['title'] = take(element, head);
  const left = leftIn(element, head, reading);
  drop(left.between, reading, 'between the parts of a reference');
  const said = [...(comment === undefined ? [] : [comment]), ...left.words].join('; ');
  const filled = Object.entries({ ...fields, note: said === '' ? undefined : said }).filter(
    ([, value]) => value !== undefined,
  );
  return { ...Object.fromEntries(filled), type: typeOfWork(element, fields) };
}

/** Names that stand in no group are authors. */
function peopleOf(element: XmlElement, head: HeadReading): Readonly<Record<string, unknown>> {
  const people = new Map<string, SourceName[]>();
  const add = (role: string, names: readonly SourceName[]): void => {
    if (names.length > 0) people.set(role, [...(people.get(role) ?? []), ...names]);
  };
  for (const group of childrenOf(element, 'person-group')) {
    add(group.attributes['person-group-type'] ?? 'author', readNames(group, head));
  }
  add('author', readNames({ ...element, children: childrenOf(element, 'name', 'string-name', 'collab') }, head));
  return Object.fromEntries(people);
}

function dateOf(element: XmlElement, year: XmlElement | undefined): Source['issued'] {
  if (year === undefined) return undefined;
  const words = wordsIn(year) || undefined;
  const [month, day] = ['month', 'day'].map((name) => wordsIn(findIn(element, name)).padStart(2, '0'));
  const figures =
    /^\d{4}$/u.test(words ?? '') && /^\d\d$/u.test(month ?? '') ? `${words ?? ''}-${month ?? ''}` : undefined;
  const made = figures !== undefined && /^\d\d$/u.test(day ?? '') && day !== '00' ? `${figures}-${day ?? ''}` : figures;
  const last = /\d{4}[–-](\d{4})$/u.exec(words ?? '')?.[1];
  return parseXmlDate({
    first: year.attributes['iso-8601-date'] ?? (month === '00' ? undefined : made),
    last,
    words,
    circa: words?.startsWith('c. ') === true,
  });
}

function typeOfWork({ attributes }: XmlElement, fields: Readonly<Record<string, unknown>>): string {
  const type = attributes['publication-type'];
  const isPart = fields['container-title'] !== undefined;
  if (type === 'book') return isPart ? 'chapter' : 'book';
  if (type !== undefined) return names[type] ?? type;
  return isPart ? 'article-journal' : 'document';
}

/** What JATS calls the types of CSL. */
const names: Readonly<Record<string, string>> = {
  journal: 'article-journal',
  newspaper: 'article-newspaper',
  magazine: 'article-magazine',
  confproc: 'paper-conference',
  web: 'webpage',
  other: 'document',
};
