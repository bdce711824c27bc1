import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { listPages } from '../catalogue/list-pages.ts';
import { toSitemap } from '../catalogue/to-sitemap.ts';
import { addressOf } from '../site/address-of.ts';
import { editionRecords } from './_edition-records.ts';

/** `sitemap.xml`, and `sitemap-1.xml` and so on where one file would be too long. */
export const getStaticPaths = (async () => {
  const site = new URL(import.meta.env.SITE);
  const address = addressOf('', site);
  const pages = listPages(await editionRecords(site), { address, paths: ['', 'search/'] });
  return toSitemap(pages, { site: address }).map(({ path, content }) => ({
    params: { sitemap: path.replace(/\.xml$/u, '') },
    props: { content },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => {
  const { content } = props as InferGetStaticPropsType<typeof getStaticPaths>;
  return new Response(content, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
