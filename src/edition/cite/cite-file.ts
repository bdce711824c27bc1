import type { PageSpan } from '../article-index.ts';
import type { CitedEdition } from './cited-edition.ts';
import type { CitedPlace } from './cited-place.ts';
import type { StyledForm } from './styled-form.ts';

/** What `/<slug>/cite.json` holds: a reader's browser makes every citation from it. */
export interface CiteFile {
  readonly edition: CitedEdition;
  readonly forms: readonly StyledForm[];
  /** Anchor, and first and last printed page, or none. */
  readonly places: readonly (readonly [anchor: string, first?: string, last?: string])[];
}

/**
 * Write the data of citations as a file.
 *
 * @param data
 *   The edition, its forms, and its places by anchor.
 * @returns
 *   JSON without white space.
 */
export function toCiteFile(data: {
  readonly edition: CitedEdition;
  readonly forms: readonly StyledForm[];
  readonly places: ReadonlyMap<string, CitedPlace>;
}): string {
  const places = [...data.places].map(([anchor, { pages }]) =>
    pages === null ? [anchor] : [anchor, pages.first, pages.last],
  );
  return JSON.stringify({ edition: data.edition, forms: data.forms, places });
}

/**
 * Find a place in the data of citations.
 *
 * @param file
 *   The data.
 * @param anchor
 *   Its anchor.
 * @returns
 *   The place, or null where there is none.
 */
export function placeInFile(file: CiteFile, anchor: string): CitedPlace | null {
  const found = file.places.find(([name]) => name === anchor);
  if (found === undefined) return null;
  const [, first, last] = found;
  const pages: PageSpan | null = first === undefined || last === undefined ? null : { first, last };
  return { anchor, last: anchor, pages };
}
