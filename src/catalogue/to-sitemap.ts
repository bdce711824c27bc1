import { x } from 'xastscript';
import { toXml } from '../exports/xml/to-xml.ts';

/** A page that search engines should know. */
export interface ListedPage {
  /** Whole. */
  readonly address: string;
  /** The day on which it was changed last, or null where that is not known. */
  readonly changed: string | null;
}

/** A file of a sitemap. */
export interface SitemapFile {
  /** From the root of the site. */
  readonly path: string;
  readonly content: string;
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Write the sitemap.
 *
 * @param pages
 *   Each once, by its canonical address.
 * @param settings
 *   The whole address of the site, and how many pages one file may list: 50,000, as the protocol has it.
 * @returns
 *   `sitemap.xml`; where that would be too long, it lists `sitemap-1.xml` and so on, which list the pages.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function toSitemap(
  pages: readonly ListedPage[],
  { site, longest = 50_000 }: { readonly site: string; readonly longest?: number },
): readonly SitemapFile[] {
  if (pages.length <= longest) return [{ path: 'sitemap.xml', content: listOf('urlset', 'url', pages) }];
  const parts = Array.from({ length: Math.ceil(pages.length / longest) }, (_, part) =>
    pages.slice(part * longest, (part + 1) * longest),
  );
  const files = parts.map((part, index) => ({
    path: `sitemap-${String(index + 1)}.xml`,
    content: listOf('urlset', 'url', part),
    part,
  }));
  const index = files.map(({ path, part }) => ({ address: `${site}${path}`, changed: lastOf(part) }));
  return [
    { path: 'sitemap.xml', content: listOf('sitemapindex', 'sitemap', index) },
    ...files.map(({ path, content }) => ({ path, content })),
  ];
}

function listOf(root: 'urlset' | 'sitemapindex', item: 'url' | 'sitemap', pages: readonly ListedPage[]): string {
  const list = x(
    root,
    { xmlns: namespace },
    pages.map(({ address, changed }) =>
      x(item, [x('loc', address), ...(changed === null ? [] : [x('lastmod', changed)])]),
    ),
  );
  return toXml(list, { containers: new Set([root]) });
}

function lastOf(pages: readonly ListedPage[]): string | null {
  return pages.reduce<string | null>(
    (last, { changed }) => (changed !== null && (last === null || changed > last) ? changed : last),
    null,
  );
}
