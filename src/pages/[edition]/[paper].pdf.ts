import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { readPaper } from '../../library/paper.ts';

/** `/<slug>/<slug>.pdf`, where there is one of the text as it is; `npm run pdf` makes it. */
export const getStaticPaths = (async () => {
  const editions = await getCollection('editions');
  return editions
    .filter(({ data }) => data.paper === 'current')
    .map(({ id }) => ({ params: { edition: id, paper: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { edition = '' } }) =>
  new Response(readPaper(edition), { headers: { 'content-type': 'application/pdf' } });
