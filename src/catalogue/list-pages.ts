import { editionPages } from '../edition/edition-pages.ts';
import type { EditionRecord } from './edition-record.ts';
import { publishedOnly } from './published-only.ts';
import type { ListedPage } from './to-sitemap.ts';

/**
 * List the pages that search engines should know: those of the site and of its public editions. The page of a single
 * passage is the same words again, so it names the reading page as its canonical address and is not listed.
 *
 * @param records
 *   Of the editions; private ones are passed over.
 * @param site
 *   Its whole address, and the paths of its own pages: ``, `search/`.
 * @returns
 *   The site's own first.
 */
export function listPages(
  records: readonly EditionRecord[],
  site: { readonly address: string; readonly paths: readonly string[] },
): readonly ListedPage[] {
  return [
    ...site.paths.map((path) => ({ address: `${site.address}${path}`, changed: null })),
    ...publishedOnly(records).flatMap(({ cited, counts, releases, published }) =>
      editionPages(counts).map(({ path }) => ({
        address: `${cited.address}${path}`,
        changed: releases.at(-1)?.date ?? published,
      })),
    ),
  ];
}
