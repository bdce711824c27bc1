import { createHash } from 'node:crypto';
import { editionKey, namesKey } from '../library/edition-key.ts';
import type { PageAssets } from './astro-app.ts';

/** What the environment says of a site. */
const settings = ['MANICULE_SITE', 'MANICULE_BASE', 'MANICULE_LANGUAGE', 'MANICULE_PRIVATE'];

/**
 * Make ready to give digests of everything that the files of an edition are made from.
 *
 * @param assets
 *   The styles of the pages, whose names hold digests of their own: they change with the letters that the texts use.
 * @returns
 *   A function from a slug to characters that change with the edition, the registers, our code, the packages, the address
 *   and the language of the site, and its styles.
 */
export function pressingKeys(assets: PageAssets): (slug: string) => string {
  const styles = [...assets].sort(([a], [b]) => (a < b ? -1 : 1));
  const site = JSON.stringify([settings.map((name) => process.env[name] ?? ''), styles]);
  const names = namesKey();
  return (slug) => createHash('sha256').update(site).update(editionKey(slug, names)).digest('hex');
}
