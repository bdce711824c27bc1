import type { EditionDescription } from '../edition/describe-edition.ts';

const editions = new Map<string, { readonly id: string; readonly data: EditionDescription }>();

/**
 * Say which editions the pages are to know of.
 *
 * @param described
 *   All editions of the site, by their slugs.
 */
export function collectEditions(described: Iterable<readonly [string, EditionDescription]>): void {
  editions.clear();
  for (const [id, data] of described) editions.set(id, { id, data });
}

/** The collection that `getCollection('editions')` gives a page: what lists and heads need of each edition. */
export default new Map([['editions', editions]]);
