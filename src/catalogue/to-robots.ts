/**
 * Write `robots.txt`.
 *
 * @param site
 *   Its whole address, and whether it was built for its owner alone.
 * @returns
 *   The file: everybody may read everything, or nobody anything.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function toRobots({ address, isPrivate }: { readonly address: string; readonly isPrivate: boolean }): string {
  if (isPrivate) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`;
}
