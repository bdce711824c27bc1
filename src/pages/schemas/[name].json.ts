import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { fileSchemas, toJsonSchema } from '../../catalogue/file-schemas.ts';
import type { SchemaName } from '../../catalogue/schema-path.ts';
import { addressOf } from '../../site/address-of.ts';

export const getStaticPaths = (() =>
  (Object.keys(fileSchemas) as SchemaName[]).map((name) => ({
    params: { name },
    props: { name },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) => {
  const { name } = props as InferGetStaticPropsType<typeof getStaticPaths>;
  return new Response(toJsonSchema(name, addressOf('', site)), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
};
