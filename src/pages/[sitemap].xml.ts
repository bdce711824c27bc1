import type { APIRoute, GetStaticPaths } from 'astro';
import { listPages } from '../catalogue/list-pages.ts';
import { type SitemapFile, toSitemap } from '../catalogue/to-sitemap.ts';
import { addressOf } from '../site/address-of.ts';
import { editionRecords } from './_edition-records.ts';

/** `sitemap.xml`, and `sitemap-1.xml` and so on where one file would be too long. */
export const getStaticPaths = (async () => {
  // How many there are does not depend on where the site stands, which is not known yet.
  const files = await sitemapOf(new URL('http://site.invalid'));
  return files.map(({ path }) => ({ params: { sitemap: path.replace(/\.xml$/u, '') } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { sitemap = '' }, site }) => {
  const files = await sitemapOf(site);
  const file = files.find(({ path }) => path === `${sitemap}.xml`);
  return new Response(file?.content ?? null, {
    status: file === undefined ? 404 : 200,
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};

async function sitemapOf(site: URL | undefined): Promise<readonly SitemapFile[]> {
  const address = addressOf('', site);
  return toSitemap(listPages(await editionRecords(site), { address, paths: ['', 'search/'] }), { site: address });
}
