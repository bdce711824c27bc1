import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Say where the site will stand, as astro.config.mjs has it, without starting Astro.
 *
 * @returns
 *   The whole address of its root, with the slash at its end.
 * @throws {Error}
 *   Where the configuration does not say.
 */
export async function siteAddress(): Promise<string> {
  const file = pathToFileURL(resolve('astro.config.mjs')).href;
  const { default: config } = (await import(file)) as { default: { readonly site?: string; readonly base?: string } };
  if (config.site === undefined) throw new Error('astro.config.mjs must set `site`: every citation holds it.');
  return new URL((config.base ?? '/').replace(/\/?$/u, '/'), config.site).href;
}
