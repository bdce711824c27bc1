import type { APIRoute } from 'astro';
import { toLlms } from '../catalogue/to-llms.ts';
import * as words from '../interface/words.ts';
import { addressOf } from '../site/address-of.ts';
import { editionRecords } from './_edition-records.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    toLlms(await editionRecords(site), {
      address: addressOf('', site),
      title: 'Manicule',
      description: words.library.description,
    }),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
