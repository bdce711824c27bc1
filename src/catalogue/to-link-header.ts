import type { Signpost } from './signposts.ts';

/**
 * Write a link as the value of a `Link` header.
 *
 * @param link
 *   The link.
 * @returns
 *   `<https://example.org/a.bib>; rel="describedby"; type="application/x-bibtex"`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
export function toLinkHeader({ rel, href, type, profile }: Signpost): string {
  const attributes = { rel, type, profile };
  return [
    `<${href}>`,
    ...Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${value}"`])),
  ].join('; ');
}
