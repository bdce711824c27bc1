import type { CreativeWork, Periodical, PublicationIssue, PublicationVolume } from 'schema-dts';
import { pageRange } from '../edition/cite/page-range.ts';
import type { Source } from '../edition/source.ts';
import { filledSource } from '../exports/filled-source.ts';
import { sourceDate } from '../exports/source-date.ts';
import { languageTag } from '../exports/xml/language-tag.ts';
import { webAddress } from '../exports/xml/web-address.ts';
import { agentToJsonLd } from './agent-to-json-ld.ts';

/**
 * Say in the words of schema.org what the publication is that an edition was made from.
 *
 * @param original
 *   A CSL-JSON item; what it lacks is left out.
 * @returns
 *   The work, in its journal or book, with its printed pages.
 */
export function originalToJsonLd(original: Source): CreativeWork {
  const { type, title, author, page, issued, publisher, DOI, URL: address, language } = filledSource(original);
  const pages = pageRange(page);
  const date = sourceDate(issued)?.first ?? null;
  const doi = DOI === undefined ? undefined : `https://doi.org/${DOI}`;
  const url = webAddress(address);
  const lang = languageTag(language);
  const container = containerOf(filledSource(original));
  return {
    '@type': types[type] ?? 'CreativeWork',
    ...(doi === undefined ? {} : { '@id': doi }),
    ...(title === undefined ? {} : { name: title }),
    ...(author === undefined ? {} : { author: author.map(agentToJsonLd) }),
    ...(date === null ? {} : { datePublished: date }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization' as const, name: publisher } }),
    // Of a book or a thesis schema.org knows only how many pages it has.
    ...(pages === null || container === undefined
      ? {}
      : { pagination: page, pageStart: pages.first, pageEnd: pages.last }),
    ...(container === undefined ? {} : { isPartOf: container }),
    ...(url === undefined ? {} : { url }),
    ...(lang === undefined ? {} : { inLanguage: lang }),
  } as CreativeWork;
}

/** A journal holds volumes, which hold issues; of these only what is known. */
function containerOf(source: Source): CreativeWork | undefined {
  const { type, volume, issue, 'container-title': name } = source;
  if (name === undefined) return undefined;
  if (type === 'chapter' || type === 'paper-conference' || type === 'entry-encyclopedia')
    return { '@type': 'Book', name };
  const { ISSN: issn } = source;
  const periodical: Periodical = { '@type': 'Periodical', name, ...(typeof issn === 'string' ? { issn } : {}) };
  const inVolume: Periodical | PublicationVolume =
    volume === undefined
      ? periodical
      : { '@type': 'PublicationVolume', volumeNumber: String(volume), isPartOf: periodical };
  const inIssue: Periodical | PublicationVolume | PublicationIssue =
    issue === undefined ? inVolume : { '@type': 'PublicationIssue', issueNumber: String(issue), isPartOf: inVolume };
  return inIssue;
}

/** Kinds of CSL that schema.org has too. */
const types: Readonly<
  Record<string, 'Article' | 'Book' | 'Chapter' | 'NewsArticle' | 'Report' | 'ScholarlyArticle' | 'Thesis'>
> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  'paper-conference': 'ScholarlyArticle',
  report: 'Report',
  thesis: 'Thesis',
};
