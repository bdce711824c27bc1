import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { referenceFormats } from '../../edition/cite/reference-formats.ts';
import { exportReferences } from '../../exports/export-references.ts';
import { openEdition } from '../../library/open-edition.ts';
import { addressOf } from '../../site/address-of.ts';

/** `/<slug>/<slug>.bib` is the edition itself, `/<slug>/works.bib` what it cites; likewise `.ris` and `.json`. */
export const getStaticPaths = (async () => {
  const editions = await getCollection('editions');
  return editions.flatMap(({ id, data }) =>
    ([id, 'works'] as const)
      .filter((name) => name === id || data.counts.sources > 0)
      .flatMap((name) =>
        referenceFormats.map(({ extension }) => ({
          params: { edition: id, name, extension },
          props: { slug: id, extension, of: name === id ? ('edition' as const) : ('works' as const) },
        })),
      ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) => {
  const { slug, extension, of } = props as InferGetStaticPropsType<typeof getStaticPaths>;
  const { text, mediaType } = exportReferences(openEdition(slug), {
    of,
    extension,
    address: addressOf(`${slug}/`, site),
  });
  return new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
};
