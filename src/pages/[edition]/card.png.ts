import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { editionCard } from '../../card/edition-card.ts';
import { makeCard } from '../../card/make-card.ts';

/** `/<slug>/card.png`, the picture that is shown where somebody shares a link to the edition. */
export const getStaticPaths = (async () => {
  const editions = await getCollection('editions');
  return editions.map(({ id, data }) => ({ params: { edition: id }, props: { frontmatter: data.frontmatter } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const { frontmatter } = props as InferGetStaticPropsType<typeof getStaticPaths>;
  return new Response(await makeCard(editionCard(frontmatter)), { headers: { 'content-type': 'image/png' } });
};
