import type { Agent } from '../../edition/frontmatter.ts';
import type { Source } from '../../edition/source.ts';
import { type HeadReading, restate, take } from '../xml/head-reading.ts';
import { parseXmlDate } from '../xml/parse-xml-date.ts';
import type { Reading } from '../xml/reading.ts';
import { workKey } from '../xml/work-key.ts';
import { type XmlElement, childrenOf, elementsBelow, findIn, wordsIn } from '../xml/xml-node.ts';
import { readWork } from './read-work.ts';

/**
 * Read which publication a JATS file is an edition of.
 *
 * Our own files relate the article to it, with the fields that a reference does not say beside it. Any other file is
 * taken for the article as it was printed, in its journal, volume and pages.
 *
 * @param root
 *   The element `article`.
 * @param article
 *   What is known of the article.
 * @param head
 *   What is being read.
 * @param reading
 *   The file being read.
 * @returns
 *   A CSL-JSON item; undefined where nothing is known of a print.
 */
export function readOriginal(
  root: XmlElement,
  article: {
    readonly title: string | undefined;
    readonly subtitle: string | undefined;
    readonly author: readonly Agent[];
  },
  head: HeadReading,
  reading: Reading,
): Source | undefined {
  const meta = findIn(root, 'front', 'article-meta');
  const related = childrenOf(meta, 'related-article').find(({ attributes }) =>
    ['precis-of', 'transcription-of'].includes(attributes['related-article-type'] ?? ''),
  );
  if (related === undefined) return printedIn(root, article, head, reading);
  const fields = elementsBelow(meta, 'custom-meta')
    .filter(({ attributes }) => attributes['specific-use'] === 'original')
    .map((field) => {
      restate(findIn(field, 'meta-name'), reading);
      return [wordsIn(findIn(field, 'meta-name')), take(findIn(field, 'meta-value'), head)] as const;
    });
  // The whole file says these a second time.
  for (const again of meta === undefined
    ? []
    : childrenOf(meta, 'volume', 'issue', 'fpage', 'lpage', 'pub-date', 'article-id')) {
    restate(again, reading);
  }
  restate(findIn(root, 'front', 'journal-meta'), reading);
  return { ...readWork(related, head, reading), ...Object.fromEntries(fields) } as Source;
}

function printedIn(
  root: XmlElement,
  { title, subtitle, author }: Parameters<typeof readOriginal>[1],
  head: HeadReading,
  reading: Reading,
): Source | undefined {
  const journal = findIn(root, 'front', 'journal-meta');
  const meta = findIn(root, 'front', 'article-meta');
  const container = elementsBelow(journal, 'journal-title')[0];
  const dates = childrenOf(meta, 'pub-date');
  const date =
    dates.find(({ attributes }) =>
      /ppub|print|collection|^pub$/u.test(attributes['pub-type'] ?? attributes['date-type'] ?? ''),
    ) ?? dates[0];
  const [first, last] = ['fpage', 'lpage'].map((name) => take(findIn(meta, name), head));
  const page =
    take(findIn(meta, 'page-range'), head) ?? [first, last].filter((one) => one !== undefined && one !== '').join('-');
  const doi = childrenOf(meta, 'article-id').find(({ attributes }) => attributes['pub-id-type'] === 'doi');
  const fields = {
    'container-title': take(container, head),
    volume: take(findIn(meta, 'volume'), head),
    issue: take(findIn(meta, 'issue'), head),
    page: page === '' ? undefined : page,
    issued: dateOf(date),
    publisher: take(findIn(journal, 'publisher', 'publisher-name'), head),
    'publisher-place': take(findIn(journal, 'publisher', 'publisher-loc'), head),
    ISSN: take(findIn(journal, 'issn'), head),
    DOI: take(doi, head),
  };
  restate(date, reading);
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (known.length === 0 || title === undefined) return undefined;
  const work = {
    type: 'article-journal',
    title: subtitle === undefined ? title : `${title}: ${subtitle}`,
    author: author.map(({ family, given, literal }) => ({
      ...(family === undefined ? {} : { family }),
      ...(given === undefined ? {} : { given }),
      ...(literal === undefined ? {} : { literal }),
    })),
    ...(Object.fromEntries(known) as Partial<Source>),
  };
  return { ...work, id: workKey(null, work, new Set()) };
}

function dateOf(date: XmlElement | undefined): Source['issued'] {
  if (date === undefined) return undefined;
  const [year, month, day] = ['year', 'month', 'day'].map((name) => wordsIn(findIn(date, name)));
  const made = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(
    (part) => part !== undefined && /^\d+$/u.test(part) && part !== '00',
  );
  return parseXmlDate({
    first: date.attributes['iso-8601-date'] ?? made.join('-'),
    words: year === '' ? undefined : year,
  });
}
