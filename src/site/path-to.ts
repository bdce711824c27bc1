/**
 * Give the address of a page on this site, below the folder that the site is served from.
 *
 * @param path
 *   From the root of the site, without a slash in front: `entente/`, `search/`.
 * @returns
 *   `/entente/`, or `/editions/entente/` where the site stands in `/editions/`.
 */
export function pathTo(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}/${path}`;
}
