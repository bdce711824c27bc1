/**
 * Give the address of a page on this site, below the folder that the site is served from.
 *
 * @param path
 *   From the root of the site, without a slash in front: `entente/`, `search/`.
 * @returns
 *   `/entente/`, or `/editions/entente/` where the site stands in `/editions/`.
 */
export function pathTo(path: string): string {
  // With `trailingSlash: 'always'` it has a slash at its end.
  return import.meta.env.BASE_URL + path;
}
