import type { ScannedPage } from './scan-page.ts';

/** What a page is linked by, and what it links to. */
export interface LinkedPage {
  /** From the root of the site. */
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  /** Ids that stand on it more than once. */
  readonly repeated: readonly { readonly id: string; readonly line: number }[];
  /** The line on which each address stands first, 1-based. */
  readonly links: ReadonlyMap<string, number>;
}

/**
 * Read the ids and links of a page.
 *
 * @param page
 *   Its tags.
 * @returns
 *   All that is to be known of them.
 */
export function readLinks({ path, tags }: ScannedPage): LinkedPage {
  const ids = new Set<string>();
  const repeated: { id: string; line: number }[] = [];
  const links = new Map<string, number>();
  for (const {
    attributes: { id, href, src },
    line,
  } of tags) {
    if (id !== undefined) {
      if (ids.has(id)) repeated.push({ id, line });
      ids.add(id);
    }
    if (href !== undefined && !links.has(href)) links.set(href, line);
    if (src !== undefined && !links.has(src)) links.set(src, line);
  }
  return { path, ids, repeated, links };
}
