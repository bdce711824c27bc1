import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { indexArticle } from '../../edition/article-index.ts';
import { placesOf } from '../../edition/places.ts';
import { openEdition } from '../../library/open-edition.ts';

export const getStaticPaths = (async () => {
  const editions = await getCollection('editions');
  return editions.map(({ id }) => ({ params: { edition: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { edition: slug = '' } }) => {
  const edition = openEdition(slug);
  return new Response(JSON.stringify(placesOf(edition, indexArticle(edition.article))), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
