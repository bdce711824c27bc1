import type { HeaderRule } from './header-rules.ts';

/**
 * Write the file `_headers`, from which Netlify, Cloudflare Pages and others take the headers that they send.
 *
 * @param rules
 *   What to send with which files.
 * @param base
 *   The folder that the site is served from: `/`, or `/editions/`.
 * @returns
 *   The file: a path on a line, its headers below it, indented
 *   (https://docs.netlify.com/manage/routing/headers/#syntax-for-the-headers-file).
 */
export function toHeadersFile(rules: readonly HeaderRule[], base: string): string {
  const folder = base.replace(/\/$/u, '');
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).flatMap(([name, value]) =>
        [value].flat().map((one) => `  ${name}: ${one}\n`),
      );
      return `${folder}${path}\n${lines.join('')}`;
    })
    .join('\n');
}
