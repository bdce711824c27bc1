import type { APIRoute } from 'astro';
import { toFeed } from '../catalogue/to-feed.ts';
import * as words from '../interface/words.ts';
import { addressOf } from '../site/address-of.ts';
import { editionRecords } from './_edition-records.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    toFeed(await editionRecords(site), {
      address: addressOf('', site),
      title: words.feed.title,
      entryTitle: words.feed.entry,
    }),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
