import { tagsOf } from './tags-of.ts';
import type { Tag } from './walk-tags.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its path from the root of the site: `entente/index.html`. */
  readonly path: string;
  readonly html: string;
}

/** A page of the built site, as far as the checks of it go. */
export interface ScannedPage {
  readonly path: string;
  /** In the order of the page. */
  readonly tags: readonly Tag[];
}

/**
 * Read the tags of a page, once for all checks.
 *
 * @param page
 *   The page.
 * @returns
 *   Its tags.
 */
export function scanPage({ path, html }: BuiltPage): ScannedPage {
  return { path, tags: tagsOf(html) };
}
