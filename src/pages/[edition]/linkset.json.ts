import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { recordEdition } from '../../catalogue/record-edition.ts';
import { toLinkset } from '../../catalogue/to-linkset.ts';
import { openEdition } from '../../library/open-edition.ts';
import { addressOf } from '../../site/address-of.ts';

export const getStaticPaths = (async () => {
  const editions = await getCollection('editions');
  return editions.map(({ id, data }) => ({ params: { edition: id }, props: { slug: id, counts: data.counts } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) => {
  const { slug, counts } = props as InferGetStaticPropsType<typeof getStaticPaths>;
  const record = recordEdition({ edition: openEdition(slug), address: addressOf(`${slug}/`, site) }, counts);
  return new Response(toLinkset(record), { headers: { 'content-type': 'application/linkset+json' } });
};
