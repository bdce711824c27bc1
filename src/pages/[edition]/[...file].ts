import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { bag, formatFile, formatsOf } from '../../exports/formats.ts';
import { writeFormat } from '../../exports/write-format.ts';
import { contentFiles } from '../../library/content-files.ts';
import { openEdition } from '../../library/open-edition.ts';
import { addressOf } from '../../site/address-of.ts';

/** `/<slug>/<slug>.tei.xml` and every other format in which the edition is offered. */
export const getStaticPaths = (async () => {
  const editions = await getCollection('editions');
  return editions.flatMap(({ id: slug, data }) =>
    formatsOf({ annotations: { length: data.counts.annotations } }).map((format) => ({
      params: { edition: slug, file: formatFile(slug, format) },
      props: { slug, id: format.id, mediaType: format.mediaType },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) => {
  const { slug, id, mediaType } = props as InferGetStaticPropsType<typeof getStaticPaths>;
  const content = id === bag ? contentFiles(slug) : [];
  const file = writeFormat({ edition: openEdition(slug), address: addressOf(`${slug}/`, site), content }, id);
  const charset = mediaType.startsWith('text/') ? '; charset=utf-8' : '';
  return new Response(file, { headers: { 'content-type': `${mediaType}${charset}` } });
};
