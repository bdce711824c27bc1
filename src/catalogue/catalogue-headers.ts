import type { HeaderRule } from '../site/header-rules.ts';
import type { EditionRecord } from './edition-record.ts';
import { publishedOnly } from './published-only.ts';
import { signposts } from './signposts.ts';
import { toLinkHeader } from './to-link-header.ts';

/**
 * Say which headers programs should be sent with the files of the site: the links of each edition, which its page holds
 * too, and leave for programs in other pages to read what is public.
 *
 * Hosts that take only so many rules (Cloudflare Pages: 100) lose the links of the last editions, and nothing else.
 *
 * @param records
 *   Of the editions that were built.
 * @returns
 *   Rules for `_headers`. What only its owner may see is kept out of search engines, and from other pages.
 */
export function catalogueHeaders(records: readonly EditionRecord[]): readonly HeaderRule[] {
  const published = publishedOnly(records);
  const hidden = records.filter((record) => !published.includes(record));
  const open = hidden.length > 0 ? [] : ['/:file', '/:edition/:file'];
  return [
    ...open.map((path) => ({ path, headers: { 'Access-Control-Allow-Origin': '*' } })),
    { path: '/:edition/linkset.json', headers: { 'Content-Type': 'application/linkset+json' } },
    ...hidden.map(({ cited }) => ({ path: `/${cited.slug}/*`, headers: { 'X-Robots-Tag': 'noindex, nofollow' } })),
    ...published.map((record) => ({
      path: `/${record.cited.slug}/`,
      headers: { Link: signposts(record).map(toLinkHeader) },
    })),
  ];
}
