import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { recordEdition } from '../../catalogue/record-edition.ts';
import { toLinkset } from '../../catalogue/to-linkset.ts';
import { addressOf } from '../../site/address-of.ts';

export const getStaticPaths = (async () => {
  const editions = await getCollection('editions');
  return editions.map(({ id, data }) => ({ params: { edition: id }, props: { slug: id, description: data } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) => {
  const { slug, description } = props as InferGetStaticPropsType<typeof getStaticPaths>;
  return new Response(toLinkset(recordEdition(slug, description, addressOf(`${slug}/`, site))), {
    headers: { 'content-type': 'application/linkset+json' },
  });
};
