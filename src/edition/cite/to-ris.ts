import type { Source, SourceName } from '../source.ts';
import { dateParts } from './date-parts.ts';

/**
 * Write sources as RIS, in Unicode.
 *
 * Each value stands on one line, however long, and each line ends in CR LF, as the format has it
 * (https://en.wikipedia.org/wiki/RIS_(file_format)).
 *
 * @param sources
 *   CSL-JSON items.
 * @returns
 *   One record for each.
 */
export function toRis(sources: readonly Source[]): string {
  return sources
    .map((source) =>
      record(source)
        .map(([tag, value]) => `${tag}  - ${value}\r\n`)
        .join(''),
    )
    .join('\r\n');
}

type Line = readonly [tag: string, value: string];

function record(source: Source): readonly Line[] {
  const [firstPage, lastPage] = source.page?.split(/[-–—]+/u) ?? [];
  const isNews = source.type === 'article-newspaper' && source.title === source['container-title'];
  const lines: readonly (readonly [string, unknown])[] = [
    ['ID', source.id],
    ...(source.author ?? []).map((name) => ['AU', nameOf(name)] as const),
    ...(source.editor ?? []).map((name) => [source.type === 'book' ? 'A3' : 'A2', nameOf(name)] as const),
    ...(source.translator ?? []).map((name) => ['A4', nameOf(name)] as const),
    ['TI', isNews ? undefined : source.title],
    ['ST', source['title-short']],
    ['T2', source['container-title']],
    ['J2', source['container-title-short']],
    ['T3', source['collection-title']],
    ['VL', source.volume],
    ['IS', source.issue],
    ['NV', source['number-of-volumes']],
    ['SP', firstPage],
    ['EP', lastPage],
    ['ET', source.edition ?? source['version']],
    ...dates(source),
    ['PB', source.publisher],
    ['CY', source['publisher-place']],
    ['AV', source.archive],
    ['CN', source.archive_location],
    ['SN', source['ISSN'] ?? source['ISBN']],
    ['DO', source.DOI],
    ['UR', source.URL],
    ['LA', source.language],
    ['N1', source.note],
  ];
  return [
    ['TY', types[source.type] ?? 'GEN'],
    ...lines.flatMap(([tag, value]): Line[] => {
      const words =
        typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/gu, ' ').trim() : '';
      return words === '' ? [] : [[tag, words]];
    }),
    ['ER', ''],
  ];
}

const types: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  collection: 'MANSCPT',
  'entry-encyclopedia': 'ENCYC',
  manuscript: 'MANSCPT',
  map: 'MAP',
  'paper-conference': 'CPAPER',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** `PY` is the year, `DA` the date as `1973/04//`, behind whose last stroke there is room for a season. */
function dates(source: Source): readonly (readonly [string, unknown])[] {
  const { first, last } = dateParts(source.issued);
  const [year, month, day] = first;
  if (year === undefined) return [['PY', source.issued?.literal ?? source.issued?.raw]];
  if (last !== null)
    return [
      ['PY', year],
      ['DA', `${String(year)}///–${String(last[0] ?? '')}`],
    ];
  const figures = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  return [
    ['PY', year],
    ...(month === undefined ? [] : [['DA', `${String(year)}/${figures(month)}/${figures(day)}/`] as const]),
  ];
}

/** The format cannot say that a comma is part of the name of a body; such a name is read as a person's. */
function nameOf(name: SourceName): string {
  if (name.literal !== undefined) return name.literal;
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.given, name.suffix].filter(Boolean).join(', ');
}
