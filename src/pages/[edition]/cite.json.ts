import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { toCiteFile } from '../../edition/cite/cite-file.ts';
import { citeData } from '../../exports/cite-data.ts';
import { cslLibrary } from '../../library/csl-library.ts';
import { openEdition } from '../../library/open-edition.ts';
import { addressOf } from '../../site/address-of.ts';

export const getStaticPaths = (async () => {
  const editions = await getCollection('editions');
  return editions.map(({ id }) => ({ params: { edition: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { edition = '' }, site }) =>
  new Response(
    toCiteFile(citeData(openEdition(edition), { address: addressOf(`${edition}/`, site), library: cslLibrary })),
    { headers: { 'content-type': 'application/json; charset=utf-8' } },
  );
