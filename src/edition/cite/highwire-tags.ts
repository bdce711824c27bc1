import type { Source, SourceName } from '../source.ts';

/** One `<meta>` of a page. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * Describe a publication in the tags that reference managers read from a page.
 *
 * A sole author with a family name of two words is taken for two people by Zotero, unless the value ends in `;`.
 *
 * @param item
 *   A CSL-JSON item.
 * @returns
 *   The tags, in the order of a reference.
 */
export function highwireTags(item: Source): readonly MetaTag[] {
  const [firstPage, lastPage] = item.page?.split(/[-–—]+/u) ?? [];
  const date = item.issued?.['date-parts']?.[0]?.join('/');
  const authors = item.author ?? [];
  const tags: readonly (readonly [string, unknown])[] = [
    ['citation_title', item.title],
    ...authors.map(
      (author) => ['citation_author', authors.length === 1 ? `${inverted(author)};` : inverted(author)] as const,
    ),
    ['citation_publication_date', date],
    ['citation_journal_title', item['container-title']],
    ['citation_volume', item.volume],
    ['citation_issue', item.issue],
    ['citation_firstpage', firstPage],
    ['citation_lastpage', lastPage],
    ['citation_doi', item.DOI],
    ['citation_language', item.language],
    ['citation_public_url', item.URL],
  ];
  return tags.flatMap(([name, content]) =>
    content === undefined || content === '' ? [] : [{ name, content: String(content as string | number) }],
  );
}

function inverted({ family, given, literal }: SourceName): string {
  return literal ?? [family, given].filter(Boolean).join(', ');
}
