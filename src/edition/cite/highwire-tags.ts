import type { Source } from '../source.ts';
import { highwireName } from './highwire-name.ts';
import { pageRange } from './page-range.ts';

/** One `<meta>` of a page. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * Describe a publication in the tags that reference managers and Google Scholar read from a page.
 *
 * What the item does not say has no tag. `citation_language` is what Zotero and others call it, not BCP 47's name.
 *
 * @param item
 *   A CSL-JSON item.
 * @param settings
 *   `pdf`: the whole address of its PDF, where there is one.
 * @returns
 *   The tags, in the order of a reference, one for each person.
 *
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function highwireTags(item: Source, { pdf }: { readonly pdf?: string | undefined } = {}): readonly MetaTag[] {
  const { author = [], editor = [] } = item;
  const pages = pageRange(item.page);
  const container = containers[item.type];
  const tags: readonly (readonly [string, unknown])[] = [
    ['citation_title', item.title],
    ...author.map((name) => ['citation_author', highwireName(name, { alone: author.length === 1 })] as const),
    ...editor.map((name) => ['citation_editor', highwireName(name, { alone: editor.length === 1 })] as const),
    ['citation_publication_date', dateOf(item.issued)],
    ...(container === undefined ? [] : [[container, item['container-title']] as const]),
    ['citation_volume', item.volume],
    ['citation_issue', item.issue],
    ['citation_firstpage', pages?.first],
    ['citation_lastpage', pages?.last === pages?.first ? undefined : pages?.last],
    ['citation_issn', item['ISSN']],
    ['citation_isbn', item['ISBN']],
    ['citation_publisher', item.publisher],
    ['citation_doi', item.DOI],
    ['citation_language', item.language],
    ['citation_public_url', item.URL],
    ['citation_pdf_url', pdf],
  ];
  return tags.flatMap(([name, value]) => {
    const content = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    return content === '' ? [] : [{ name, content }];
  });
}

/** How what an item stands in is called; from the name of the tag readers tell what the item is. */
const containers: Readonly<Record<string, string>> = {
  'article-journal': 'citation_journal_title',
  'article-magazine': 'citation_journal_title',
  'article-newspaper': 'citation_journal_title',
  'review-book': 'citation_journal_title',
  review: 'citation_journal_title',
  chapter: 'citation_inbook_title',
  'entry-encyclopedia': 'citation_inbook_title',
  'paper-conference': 'citation_conference_title',
};

/** `1973/4`; of a date that is known only in words, its year. */
function dateOf(issued: Source['issued']): string | undefined {
  const [first] = issued?.['date-parts'] ?? [];
  return first?.join('/') ?? /\b\d{4}\b/u.exec(issued?.literal ?? issued?.raw ?? '')?.[0];
}
