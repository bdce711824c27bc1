import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Source } from '../../edition/source.ts';
import { filledSource } from '../filled-source.ts';
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
 * @returns
 *   A `biblStruct`; a `bibl` for what was never published or says nothing of it, which a `biblStruct` cannot hold.
 */
export function sourceToTei(item: Source, id: string): Element {
  const source = filledSource(item);
  const { archive, note } = source;
  const imprint = imprintToTei(source);
  const { analytic, monogr } = titlesToTei(source);
  const attributes = { 'xml:id': id, type: source.type };
  const edition = part('edition', source.edition);
  const keeper = [archive === source.title ? undefined : archive, source['archive-place'], source.archive_location];
  const tail = [
    ...addressToTei(source),
    ...part('note', keeper.filter((words) => typeof words === 'string').join(', '), { type: 'archive' }),
    ...part('note', note),
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
  ];
  const name = (level: string, words: string | undefined, kind?: string): Element[] =>
    words === undefined ? [] : [x('title', { level, type: kind, 'xml:lang': languageTag(language) }, words)];
  const short = name(isPart ? 'a' : 'm', source['title-short'], 'short');
  const doi = part('idno', source.DOI, { type: 'DOI' });
  if (isPart) {
    const level = isPeriodical ? 'j' : 'm';
    return {
      analytic: [...authors, ...name('a', title), ...short, ...doi],
      monogr: [...name(level, container), ...editors],
    };
  }
  const level = isPeriodical ? 'j' : 'm';
  return {
    analytic: null,
    monogr: [...authors, ...name(level, title ?? container ?? source.id), ...short, ...doi, ...editors],
  };
}

function imprintToTei(source: Source): Element[] {
  const date = sourceDate(source.issued);
  const when = typeof date?.last === 'string' ? { from: date.first, to: date.last } : { when: date?.first };
  return [
    ...part('pubPlace', source['publisher-place']),
    ...part('publisher', source.publisher),
    ...(date === null ? [] : [x('date', when, date.words)]),
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

/** One element, or none where the source does not say. */
function part(name: string, value: unknown, attributes: Readonly<Record<string, string>> = {}): Element[] {
  if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return [];
  return [x(name, attributes, String(value))];
}
