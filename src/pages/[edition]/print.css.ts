import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { runningHead } from '../../html/running-head.ts';
import { openEdition } from '../../library/open-edition.ts';

export const getStaticPaths = (async () => {
  const editions = await getCollection('editions');
  return editions.map(({ id }) => ({ params: { edition: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { edition = '' } }) =>
  new Response(runningHead(openEdition(edition).article.frontmatter.title), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
