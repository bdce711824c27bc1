import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { toAnchorsFile } from '../../catalogue/to-anchors-file.ts';
import { openEdition } from '../../library/open-edition.ts';
import { addressOf } from '../../site/address-of.ts';

export const getStaticPaths = (async () => {
  const editions = await getCollection('editions', ({ data }) => data.anchored);
  return editions.map(({ id }) => ({ params: { edition: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { edition = '' }, site }) =>
  new Response(
    toAnchorsFile(openEdition(edition), { edition: addressOf(`${edition}/`, site), site: addressOf('', site) }),
    { headers: { 'content-type': 'application/json; charset=utf-8' } },
  );
