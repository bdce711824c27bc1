import type { Source, SourceName } from '../source.ts';
import { dateParts } from './date-parts.ts';

/**
 * Write sources as BibTeX, in Unicode, for BibTeX, biblatex and reference managers alike.
 *
 * Letters stay as they are; only what means something to TeX is escaped. A title that is not English is put in double
 * braces, for many styles would lower its capitals.
 *
 * @param sources
 *   CSL-JSON items.
 * @returns
 *   One entry for each, ending in a line end; empty for no sources.
 */
export function toBibtex(sources: readonly Source[]): string {
  return sources.map(toEntry).join('\n');
}

function toEntry(source: Source): string {
  const type = entryTypes[source.type] ?? 'misc';
  const fields = fieldsOf(source, type)
    .filter((field): field is [string, string] => field[1] !== undefined && field[1] !== '')
    .map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${type}{${source.id},\n${fields.join('')}}\n`;
}

type Field = readonly [name: string, value: string | undefined];

function fieldsOf(source: Source, type: string): readonly Field[] {
  const { first, last } = dateParts(source.issued);
  const [year, month] = first;
  const english = /^en\b/iu.test(source.language ?? 'en');
  // Many styles lower the capitals of a title; in no other language they may.
  const titled = (value: string | undefined): string | undefined => {
    const written = text(value);
    return written === undefined || english ? written : `{${written}}`;
  };
  const container = text(source['container-title']);
  return [
    ['author', names(source.author)],
    ['editor', names(source.editor)],
    ['translator', names(source.translator)],
    ['title', titled(source.title)],
    ['shorttitle', titled(source['title-short'])],
    [type === 'incollection' || type === 'inproceedings' ? 'booktitle' : 'journal', container],
    ['series', text(source['collection-title'])],
    ['volume', text(source.volume)],
    ['volumes', text(source['number-of-volumes'])],
    ['number', text(source.issue)],
    ['edition', text(source.edition)],
    ['version', text(source['version'])],
    ['pages', text(source.page?.replace(/\s*[-–—]+\s*/gu, '--'))],
    ['howpublished', text([source.archive, source.archive_location].filter(Boolean).join(', '))],
    ['publisher', text(source.publisher)],
    ['address', text(source['publisher-place'] ?? source['archive-place'])],
    ['year', text(last === null ? (year ?? source.issued?.literal ?? source.issued?.raw) : [year, last[0]].join('--'))],
    ['month', last === null && month !== undefined ? months[month - 1] : undefined],
    ['doi', verbatim(source.DOI)],
    ['issn', verbatim(source['ISSN'])],
    ['isbn', verbatim(source['ISBN'])],
    ['url', verbatim(source.URL)],
    ['language', text(source.language)],
    ['langid', text(languages[source.language?.split('-')[0] ?? ''])],
    ['note', text(source.note)],
  ];
}

/** @see https://www.ctan.org/pkg/btxdoc, section 3.1 */
const entryTypes: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'entry-encyclopedia': 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The names by which babel, and so biblatex, knows languages. */
const languages: Readonly<Record<string, string>> = {
  ar: 'arabic',
  cs: 'czech',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fr: 'french',
  hy: 'armenian',
  it: 'italian',
  la: 'latin',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  sr: 'serbian',
  tr: 'turkish',
  uk: 'ukrainian',
};

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

function escape(value: string): string {
  return value.replace(/\s+/gu, ' ').replace(/[\\{}&%#_$~^<>]/gu, (character) => escapes[character] ?? character);
}

function text(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const words = String(value).trim();
  return words === '' ? undefined : `{${escape(words)}}`;
}

/** Addresses and numbers are read as they stand; only braces would end them. */
function verbatim(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return `{${value.replaceAll('{', '%7B').replaceAll('}', '%7D').replace(/\s+/gu, '')}}`;
}

function names(all: readonly SourceName[] | undefined): string | undefined {
  if (all === undefined || all.length === 0) return undefined;
  return `{${all.map(nameOf).join(' and ')}}`;
}

/** `von der Last, Jr., First`, where a name without parts stands in braces so that it is not taken apart. */
function nameOf(name: SourceName): string {
  if (name.literal !== undefined) return `{${escape(name.literal)}}`;
  const particle = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ');
  const family = [particle, whole(name.family)].filter(Boolean).join(' ');
  const parts = [family, whole(name.suffix), whole(name.given)].filter((part) => part !== '');
  return name.family !== undefined && parts.length === 1 ? `{${parts[0] ?? ''}}` : parts.join(', ');
}

/** Commas, `and` and words in small letters (`ʿAbd al-Raḥmān`) part a name, unless it stands in braces. */
function whole(part: string | undefined): string {
  if (part === undefined) return '';
  return /,|\s\P{Lu}|\band\b/u.test(part) ? `{${escape(part)}}` : escape(part);
}
