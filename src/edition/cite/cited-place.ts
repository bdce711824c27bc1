import type { ArticleIndex, PageSpan } from '../article-index.ts';
import type { Article } from '../article.ts';
import { noteId } from '../element-ids.ts';

/** A place in an edition, as far as a citation needs it. */
export interface CitedPlace {
  /** Its id on the page: `p12`, `h3`, `n130.2`. Null means the whole edition. */
  readonly anchor: string | null;
  /** Where it ends, when several passages are cited at once; else the same as `anchor`. */
  readonly last: string | null;
  /** Printed pages, or null where the text has no page milestones. */
  readonly pages: PageSpan | null;
}

/** The whole of an edition. */
export const wholeEdition: CitedPlace = { anchor: null, last: null, pages: null };

/**
 * List everything in an edition that can be cited by itself.
 *
 * @param article
 *   The article.
 * @param index
 *   Its index.
 * @returns
 *   Passages and then notes, by anchor, in reading order.
 */
export function citedPlaces(article: Article, index: ArticleIndex): ReadonlyMap<string, CitedPlace> {
  const places = new Map<string, CitedPlace>();
  for (const { anchor, block } of article.text) {
    if (block.type === 'rule') continue;
    places.set(anchor, { anchor, last: anchor, pages: index.spans.get(anchor) ?? null });
  }
  for (const [label, { page }] of index.notes) {
    const anchor = noteId(label);
    places.set(anchor, { anchor, last: anchor, pages: page === null ? null : { first: page, last: page } });
  }
  return places;
}

/**
 * Join two places into the stretch between them.
 *
 * @param from
 *   The place that comes first.
 * @param to
 *   The place that comes last, which may be the same.
 * @returns
 *   One place. A stretch that ends in a note that belongs to another kind is cited by its beginning.
 */
export function joinPlaces(from: CitedPlace, to: CitedPlace): CitedPlace {
  if (from.anchor?.charAt(0) !== to.anchor?.charAt(0)) return from;
  const pages = from.pages === null || to.pages === null ? null : { first: from.pages.first, last: to.pages.last };
  return { anchor: from.anchor, last: to.last, pages };
}
