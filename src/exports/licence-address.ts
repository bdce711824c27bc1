import type { Frontmatter } from '../edition/frontmatter.ts';

/**
 * Give the address at which a licence can be read.
 *
 * @param rights
 *   The rights of an edition.
 * @returns
 *   Their own `url`; else the licence's page at Creative Commons or in the SPDX list; null for words that are no SPDX id.
 *
 * @see https://spdx.org/licenses/
 */
export function licenceAddress({ license, url }: NonNullable<Frontmatter['rights']>): string | null {
  if (url !== undefined) return url;
  if (license === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const commons = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\d\.\d)$/u.exec(license);
  if (commons !== null) {
    const [, name = '', version = ''] = commons;
    return `https://creativecommons.org/licenses/${name.toLowerCase()}/${version}/`;
  }
  return /^[A-Za-z0-9.+]+(?:-[A-Za-z0-9.+]+)+$/u.test(license) ? `https://spdx.org/licenses/${license}.html` : null;
}
