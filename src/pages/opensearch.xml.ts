import type { APIRoute } from 'astro';
import * as words from '../interface/words.ts';
import { toOpenSearch } from '../search/to-open-search.ts';
import { addressOf } from '../site/address-of.ts';

/** Lets a browser offer this site as a search engine. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    toOpenSearch({
      name: 'Manicule',
      description: words.search.description,
      search: addressOf('search/', site),
      icon: addressOf('icon.svg', site),
      self: addressOf('opensearch.xml', site),
    }),
    { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } },
  );
