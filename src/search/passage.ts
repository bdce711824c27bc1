import type { NameKind } from '../edition/names/name.ts';
import type { Kind } from './kinds.ts';

/** What a hit leads to: a paragraph, a note, an annotation, a source or a name. */
export interface Passage {
  /** The page that it stands on, from the root of the site: `entente/`. */
  readonly path: string;
  /** Its id on that page: `p12`. */
  readonly id: string;
  /** Its words, as they stand; white space as single spaces. */
  readonly text: string;
  /** Where printed pages begin in it: index in the text, and label. The first is at 0 wherever the page is known. */
  readonly pages: readonly (readonly [number, string])[];
  /** Where it is printed, in words, if that does not follow from `pages`: `p. 130, n. 2`. */
  readonly printed?: string;
  /** What it is called: a name, or the words that an annotation is on. */
  readonly title?: string;
  /** Of a name. */
  readonly nameKind?: NameKind;
  /** The paragraphs and notes that it is about: of an annotation the one that it is on, of a source and a name all. */
  readonly about?: About;
}

/** Paragraphs and notes of the text. */
export interface About {
  /** The id of the first: `p13`. */
  readonly first: string;
  /** The printed page on which that begins, or where a note is printed, in words, as in `Passage`. */
  readonly page?: string;
  readonly printed?: string;
  /** How many there are besides. */
  readonly more: number;
}

/** Passages of one kind from one edition, which are one page to Pagefind. */
export interface PassageGroup {
  readonly edition: string;
  readonly kind: Kind;
  /** At most `mostPassages`. */
  readonly passages: readonly Passage[];
}

/**
 * Enough for all paragraphs or notes of an article; each group more makes the index and its catalogue grow.
 *
 * In each group, the first places of the index are for the other forms of the names of each passage; then the passages
 * follow, each of which takes up as many as the next.
 */
export const mostPassages = 128;

/** An edition, as its hits name it. */
export interface EditionName {
  readonly slug: string;
  readonly title: string;
  /** As a BCP 47 tag. */
  readonly lang: string;
}

/** A file of neighbouring passages. */
export interface PassageFile {
  readonly edition: EditionName;
  readonly passages: readonly Passage[];
}

/** The list of all groups, which is fetched with the first query. */
export interface Catalogue {
  readonly editions: readonly CatalogueEdition[];
  /** How many passages there are in all. */
  readonly passages: number;
  /** Words that phrases are not looked for by, as `frequentWords` finds them. */
  readonly frequent: readonly string[];
}

export interface CatalogueEdition {
  /** From 0. */
  readonly number: number;
  /** Changes whenever anything does that a hit in this edition shows; the name of the folder of its files. */
  readonly digest: string;
  readonly groups: readonly CatalogueGroup[];
}

/**
 * Kind, the places that each passage takes up in the index, and how many passages stand together in a file. Both numbers
 * are powers of two.
 */
export type CatalogueGroup = readonly [kind: Kind, stride: number, perFile: number];
