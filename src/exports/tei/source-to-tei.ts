import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Source } from '../../edition/source.ts';
import { filledSource } from '../filled-source.ts';
import { otherNames } from '../other-names.ts';
import { sourceDate } from '../source-date.ts';
import { languageTag } from '../xml/language-tag.ts';
import { webAddress } from '../xml/web-address.ts';
import { agentToTei } from './agent-to-tei.ts';

/**
 * Turn a source into TEI.
 *
 * @param item
 *   A CSL-JSON item; what it lacks is left out.
 * @param id
 *   The `xml:id` of its element.
 * @param key
 *   Its number or name elsewhere, where the `xml:id` is not made of it.
 * @returns
 *   A `biblStruct`; a `bibl` for what was never published or says nothing of it, which a `biblStruct` cannot hold. What
 *   TEI has no element for is in notes of type `csl`, one for each field.
 */
export function sourceToTei(item: Source, id: string, key?: string): Element {
  const source = filledSource(item);
  const imprint = imprintToTei(source);
  const { analytic, monogr } = titlesToTei(source);
  const attributes = { 'xml:id': id, n: key, type: source.type };
  const edition = part('edition', source.edition);
  const tail = [
    ...addressToTei(source),
    ...keeperToTei(source),
    ...part('note', source.note),
    ...otherFields(source).flatMap(([field, value]) => part('note', value, { type: 'csl', subtype: field })),
  ];
  if (imprint.length === 0) {
    const parts = [...(analytic ?? []), ...monogr, ...edition, ...scopesToTei(source), ...seriesToTei(source)];
    return x('bibl', attributes, [...parts, ...tail]);
  }
  return x('biblStruct', attributes, [
    ...(analytic === null ? [] : [x('analytic', analytic)]),
    x('monogr', [...monogr, ...edition, x('imprint', imprint), ...scopesToTei(source)]),
    ...seriesToTei(source),
    ...tail,
  ]);
}

/** An article or a chapter has its own title and authors, and stands in something that has others. */
function titlesToTei(source: Source): { readonly analytic: Element[] | null; readonly monogr: Element[] } {
  const { type, title, language, 'container-title': container } = source;
  const isPeriodical = type.startsWith('article');
  const isPart = container !== undefined && title !== undefined && container !== title;
  const authors = (source.author ?? []).map((name) => agentToTei('author', name));
  const editors = [
    ...(source.editor ?? []).map((name) => agentToTei('editor', name)),
    ...(source.translator ?? []).map((name) => agentToTei('editor', name, { role: 'translator' })),
    ...otherNames(source).flatMap(([role, names]) => names.map((name) => agentToTei('editor', name, { role }))),
  ];
  const name = (level: string, words: string | undefined, kind?: string): Element[] =>
    words === undefined ? [] : [x('title', { level, type: kind, 'xml:lang': languageTag(language) }, words)];
  const short = name(isPart ? 'a' : 'm', source['title-short'], 'short');
  const doi = part('idno', source.DOI, { type: 'DOI' });
  const numbers = [
    ...part('idno', source['ISSN'], { type: 'ISSN' }),
    ...part('idno', source['ISBN'], { type: 'ISBN' }),
  ];
  const level = isPeriodical ? 'j' : 'm';
  if (isPart) {
    const shortContainer = source['container-title-short'];
    return {
      analytic: [...authors, ...name('a', title), ...short, ...doi],
      monogr: [
        ...name(level, container),
        ...name(level, typeof shortContainer === 'string' ? shortContainer : undefined, 'short'),
        ...numbers,
        ...editors,
      ],
    };
  }
  const whole = name(level, title ?? container ?? source.id);
  return { analytic: null, monogr: [...authors, ...whole, ...short, ...doi, ...numbers, ...editors] };
}

function imprintToTei(source: Source): Element[] {
  const date = sourceDate(source.issued);
  const when = typeof date?.last === 'string' ? { from: date.first, to: date.last } : { when: date?.first };
  const { circa = false } = source.issued ?? {};
  return [
    ...part('pubPlace', source['publisher-place']),
    ...part('publisher', source.publisher),
    ...(date === null ? [] : [x('date', { ...when, cert: circa === false ? null : 'low' }, date.words)]),
  ];
}

function scopesToTei(source: Source): Element[] {
  const volumes = source['number-of-volumes'];
  return [
    ...part('biblScope', source.volume, { unit: 'volume' }),
    ...part('biblScope', source['volume-title'], { unit: 'part' }),
    ...part('biblScope', source.issue, { unit: 'issue' }),
    ...part('biblScope', source.page, { unit: 'page' }),
    ...(typeof volumes === 'string' || typeof volumes === 'number' ? [x('extent', `${String(volumes)} vols`)] : []),
  ];
}

function seriesToTei(source: Source): Element[] {
  const title = source['collection-title'];
  if (title === undefined) return [];
  const number = part('biblScope', source['collection-number'], { unit: 'volume' });
  return [x('series', [x('title', { level: 's' }, title), ...number])];
}

function addressToTei({ URL: address }: Source): Element[] {
  const target = webAddress(address);
  return target === undefined ? [] : [x('ref', { target }, address)];
}

/** Who keeps what was never published, where, and under which mark. */
function keeperToTei(source: Source): Element[] {
  const parts = [
    ...part('orgName', source.archive),
    ...part('placeName', source['archive-place']),
    ...part('idno', source.archive_location, { type: 'archive' }),
  ];
  if (parts.length === 0) return [];
  const spaced = parts.flatMap((element, index): ElementContent[] =>
    index === 0 ? [element] : [{ type: 'text', value: ', ' }, element],
  );
  return [x('note', { type: 'archive' }, spaced)];
}

/** What has no element of its own. */
function otherFields(source: Source): readonly (readonly [field: string, value: unknown])[] {
  const isWhole = source['container-title'] === source.title;
  return Object.entries(source).filter(
    ([field]) =>
      !ownFields.has(field) ||
      (field === 'container-title' && isWhole) ||
      (field === 'URL' && webAddress(source.URL) === undefined),
  );
}

/** Fields with an element of their own, and `custom`, which belongs to this edition alone. */
const ownFields: ReadonlySet<string> = new Set(
  [
    'id type title title-short author editor translator container-title container-title-short collection-title',
    'collection-number volume volume-title number-of-volumes issue page edition publisher publisher-place issued',
    'language archive archive-place archive_location note URL DOI ISSN ISBN custom',
  ].flatMap((names) => names.split(' ')),
);

/** One element, or none where the source does not say. */
function part(name: string, value: unknown, attributes: Readonly<Record<string, string>> = {}): Element[] {
  if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return [];
  return [x(name, attributes, String(value))];
}
