import type { APIRoute } from 'astro';
import { toRobots } from '../catalogue/to-robots.ts';
import { addressOf } from '../site/address-of.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(toRobots({ address: addressOf('', site), isPrivate: process.env['MANICULE_PRIVATE'] === '1' }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
