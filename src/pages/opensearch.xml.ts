import type { APIRoute } from 'astro';
import { toOpenSearch } from '../search/to-open-search.ts';
import { addressOf } from '../site/address-of.ts';

/** Lets a browser offer this site as a search engine. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    toOpenSearch({
      search: addressOf('search/', site),
      icon: addressOf('icon.svg', site),
      self: addressOf('opensearch.xml', site),
    }),
    { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } },
  );
