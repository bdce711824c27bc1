import type { Kind } from './kinds.ts';

/** What a hit leads to: a paragraph, a note, an annotation, a source or a name. */
export interface Passage {
  /** The page that it stands on, from the root of the site: `entente/`. */
  readonly path: string;
  /** Its id on that page: `p12`. */
  readonly id: string;
  /** `Paragraph 12`. */
  readonly label: string;
  /** Its words, as they stand; white space as single spaces. */
  readonly text: string;
  /** Where printed pages begin in it: index in the text, and label. The first is at 0 wherever the page is known. */
  readonly pages: readonly (readonly [number, string])[];
  /** Where it is printed, in words, if that does not follow from `pages`: `p. 130, n. 2`. */
  readonly printed?: string;
}

/** Passages of one kind from one edition, which are one record for Pagefind. */
export interface PassageGroup {
  readonly edition: string;
  readonly kind: Kind;
  readonly passages: readonly Passage[];
}

/** The list of all groups, which is fetched with the first query. */
export interface Catalogue {
  readonly editions: readonly CatalogueEdition[];
}

export interface CatalogueEdition {
  readonly slug: string;
  readonly title: string;
  /** As a BCP 47 tag. */
  readonly lang: string;
  readonly groups: readonly CatalogueGroup[];
}

/**
 * Kind, what Pagefind calls the group, the places that each passage takes up in its record, how many passages there are,
 * and how many of them stand together in a file.
 */
export type CatalogueGroup = readonly [kind: Kind, name: string, stride: number, size: number, perFile: number];
