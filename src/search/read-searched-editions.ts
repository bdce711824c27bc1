import { groupPassages } from './group-passages.ts';
import type { PassageGroup } from './passage.ts';
import { type SearchedPage, readPassages } from './read-passages.ts';

/** What can be searched of an edition. Plain data. */
export interface SearchedEdition {
  readonly slug: string;
  readonly title: string;
  readonly lang: string;
  readonly groups: readonly PassageGroup[];
}

/**
 * Read what can be searched from the pages of a site.
 *
 * @param pages
 *   The HTML of the pages by their address, from the root of the site: `entente/`. Those of an edition are its own, which
 *   gives its title, and those below it.
 * @returns
 *   The editions in the order of their first pages.
 */
export function readSearchedEditions(pages: ReadonlyMap<string, string>): readonly SearchedEdition[] {
  // Pages that are not to be searched, such as one for each paragraph, are many: they are not even parsed.
  const searched = [...pages].filter(([, html]) => html.includes('data-pagefind-body'));
  const bySlug = Map.groupBy(searched, ([path]) => path.split('/')[0] ?? '');
  return [...bySlug].flatMap(([slug, own]): SearchedEdition[] => {
    const read = own.map(([path, html]): SearchedPage => readPassages(html, path));
    const groups = groupPassages(
      slug,
      read.flatMap(({ passages }) => passages),
    );
    const front = read[own.findIndex(([path]) => path === `${slug}/`)] ?? read[0];
    return front === undefined || groups.length === 0 ? [] : [{ slug, title: front.title, lang: front.lang, groups }];
  });
}
