import type { APIRoute } from 'astro';
import { makeCard } from '../card/make-card.ts';
import * as words from '../interface/words.ts';

/** The picture that is shown where somebody shares a link to the library. */
export const GET: APIRoute = async () => {
  const { heading, description } = words.library;
  const card = { language: words.language, title: heading, subtitle: description, author: null, source: null };
  return new Response(await makeCard(card), { headers: { 'content-type': 'image/png' } });
};
