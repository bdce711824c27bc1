import type { Source } from '../../edition/source.ts';
import { type HeadReading, leftIn, restate, take } from '../xml/head-reading.ts';
import { isAddress } from '../xml/is-address.ts';
import { parseXmlDate } from '../xml/parse-xml-date.ts';
import { type Reading, drop } from '../xml/reading.ts';
import type { Unkeyed } from '../xml/work-key.ts';
import { type XmlElement, childrenOf, elementsBelow, wordsIn } from '../xml/xml-node.ts';
import { readAgent } from './read-agent.ts';

/**
 * Read a work of a TEI bibliography.
 *
 * @param element
 *   `biblStruct`, `bibl` or `biblFull`, however much of it is marked.
 * @param head
 *   What is being read.
 * @param reading
 *   The file being read.
 * @returns
 *   A CSL-JSON item without its key. A reference that marks no title is its title itself; words in elements that CSL
 *   has nothing for are in `note`.
 */
export function readWork(element: XmlElement, head: HeadReading, reading: Reading): Unkeyed {
  const notes = elementsBelow(element, 'note');
  const apart = new Set([...notes, ...notes.flatMap((note) => elementsBelow(note))]);
  const all = (...names: readonly string[]): readonly XmlElement[] =>
    elementsBelow(element, ...names).filter((found) => !apart.has(found));
  const inSeries = new Set(all('series').flatMap((series) => elementsBelow(series)));
  const of = (name: string, type?: string): string | undefined =>
    take(
      all(name).find((found) => !inSeries.has(found) && (type === undefined || typeOf(found.attributes) === type)),
      head,
    );

  const titles = titlesOf(all('title'), head);
  const people = peopleOf(all('author', 'editor'), head);
  const archive = notes.find(({ attributes }) => attributes['type'] === 'archive');
  const address = all('ref', 'ptr').find(({ attributes }) => /^https?:/u.test(attributes['target'] ?? ''));
  const extent = all('extent')[0];
  const volumes = /^(\d+) vols?\.?$/u.exec(wordsIn(extent))?.[1];
  if (volumes !== undefined) restate(extent, reading);
  const date = all('date')[0];
  const issued = dateOf(date);
  restate(date, reading);

  const fields: Record<string, unknown> = {
    ...titles,
    ...people,
    edition: of('edition'),
    volume: of('biblScope', 'volume'),
    'volume-title': of('biblScope', 'part'),
    issue: of('biblScope', 'issue'),
    page: of('biblScope', 'page'),
    'number-of-volumes': volumes,
    'collection-number': take(all('series').flatMap((series) => childrenOf(series, 'biblScope'))[0], head),
    publisher: of('publisher'),
    'publisher-place': of('pubPlace'),
    issued,
    DOI: of('idno', 'doi'),
    ISSN: of('idno', 'issn'),
    ISBN: of('idno', 'isbn'),
    URL: isAddress(wordsIn(address)) ? take(address, head) : address?.attributes['target'],
    archive: take(elementsBelow(archive, 'orgName')[0], head),
    'archive-place': take(elementsBelow(archive, 'placeName')[0], head),
    archive_location: take(elementsBelow(archive, 'idno')[0], head),
  };
  if (archive !== undefined) restate(archive, reading);
  for (const note of notes) {
    const { type, subtype = '' } = note.attributes;
    if (type === 'csl') fields[subtype] = take(note, head);
  }
  const said = notes
    .filter(({ attributes }) => attributes['type'] !== 'csl' && attributes['type'] !== 'archive')
    .flatMap((note) => take(note, head) ?? []);
  if (Object.values(titles).every((title) => title === undefined)) fields['title'] = take(element, head);
  const left = leftIn(element, head, reading);
  drop(left.between, reading, 'between the parts of a reference');
  const note = [...said, ...left.words].join('; ');
  const filled = Object.entries({ ...fields, note: note === '' ? undefined : note }).filter(
    ([, value]) => value !== undefined,
  );
  return { ...Object.fromEntries(filled), type: typeOfWork(element, fields) };
}

function typeOf({ unit, type, level }: XmlElement['attributes']): string {
  const name = (unit ?? type ?? level ?? '').toLowerCase();
  return { vol: 'volume', pp: 'page', pages: 'page', number: 'issue', nr: 'issue' }[name] ?? name;
}

function titlesOf(titles: readonly XmlElement[], head: HeadReading): Readonly<Record<string, string | undefined>> {
  const isShort = ({ attributes }: XmlElement): boolean => attributes['type'] === 'short';
  const levelOf = ({ attributes }: XmlElement): string => attributes['level'] ?? 'm';
  const ofLevel = (short: boolean, ...levels: readonly string[]): XmlElement | undefined =>
    titles.find((title) => isShort(title) === short && levels.includes(levelOf(title)));
  const part = ofLevel(false, 'a');
  const whole = ofLevel(false, 'm', 'j', 'u');
  const shortPart = ofLevel(true, 'a');
  const shortWhole = ofLevel(true, 'm', 'j', 'u');
  const isPart = part !== undefined;
  return {
    title: take(isPart ? part : whole, head),
    'title-short': take(isPart ? shortPart : shortWhole, head),
    'container-title': isPart ? take(whole, head) : undefined,
    'container-title-short': isPart ? take(shortWhole, head) : undefined,
    'collection-title': take(ofLevel(false, 's'), head),
    language: (isPart ? part : whole)?.attributes['xml:lang'],
  };
}

/** Editors of another role are in the field that has its name, such as `translator`. */
function peopleOf(people: readonly XmlElement[], head: HeadReading): Readonly<Record<string, unknown>> {
  const fields = new Map<string, unknown[]>();
  for (const person of people) {
    const { role = person.name } = person.attributes;
    const names = fields.get(role) ?? [];
    names.push(...readAgent(person, head));
    fields.set(role, names);
  }
  return Object.fromEntries([...fields].filter(([, names]) => names.length > 0));
}

function dateOf(date: XmlElement | undefined): Source['issued'] {
  if (date === undefined) return undefined;
  const { when, from, to, cert } = date.attributes;
  const words = wordsIn(date);
  return parseXmlDate({
    first: when ?? from,
    last: to,
    words: words === '' ? undefined : words,
    circa: cert === 'low',
  });
}

function typeOfWork({ attributes }: XmlElement, fields: Readonly<Record<string, unknown>>): string {
  const { type } = attributes;
  if (type !== undefined && /^[a-z]+(?:[-_][a-z]+)*$/u.test(type)) return names[type] ?? type;
  if (fields['container-title'] === undefined)
    return fields['publisher'] === undefined && fields['publisher-place'] === undefined ? 'document' : 'book';
  return fields['volume'] === undefined && fields['issue'] === undefined && fields['publisher'] !== undefined
    ? 'chapter'
    : 'article-journal';
}

/** What others call the types of CSL. */
const names: Readonly<Record<string, string>> = {
  article: 'article-journal',
  journal: 'article-journal',
  monograph: 'book',
  'book-section': 'chapter',
  newspaper: 'article-newspaper',
};
