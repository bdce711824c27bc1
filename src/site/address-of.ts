import { pathTo } from './path-to.ts';

/**
 * Give the whole address of a page, as it is cited.
 *
 * @param path
 *   From the root of the site, without a slash in front: `entente/#p12`.
 * @param site
 *   `Astro.site`, which astro.config.mjs always sets.
 * @returns
 *   `https://example.org/entente/#p12`.
 * @throws {Error}
 *   When the site has no address.
 */
export function addressOf(path: string, site: URL | undefined): string {
  if (site === undefined) throw new Error('astro.config.mjs must set `site`: every citation holds it.');
  return new URL(pathTo(path), site).href;
}
