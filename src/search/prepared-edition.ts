import type { FacetName } from './facet.ts';
import type { WordCounts } from './frequent-words.ts';
import type { EditionName, CatalogueGroup } from './passage.ts';

/** What an edition brings to the index of all. It is made from the edition alone, and small. Plain data. */
export interface PreparedEdition extends EditionName {
  /** Of all that its hits show; the name of the folder of its files. */
  readonly digest: string;
  readonly groups: readonly PreparedGroup[];
  /** Its different words, a line each: the index keys of their forms, with spaces between them. */
  readonly words: string;
  /**
   * Its text: for each passage of each group how many words it has, then the numbers of their lines. 32-bit numbers, the
   * least byte first, in base64, for plain data has no bytes.
   */
  readonly text: string;
  readonly counts: WordCounts;
  /** Spellings that can be offered, a line each: the spelling, a tab, and how often it stands. */
  readonly spellings: string;
  readonly facets: Readonly<Record<FacetName, readonly PreparedFacet[]>>;
  /** The files with its passages: their paths in the folder of the index, and bytes. */
  readonly files: readonly (readonly [path: string, size: number])[];
}

export interface PreparedGroup {
  readonly entry: CatalogueGroup;
  /** How many passages it has. */
  readonly size: number;
  /** The keys of other forms of their names, by the numbers of the passages. */
  readonly others: readonly (readonly [passage: number, ...keys: readonly string[]])[];
}

/** A name or a year, and the passages that have it: the number of their group in the edition, then their numbers in it. */
export type PreparedFacet = readonly [value: string, label: string, places: readonly (readonly number[])[]];
