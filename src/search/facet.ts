/** What a search can be narrowed to beside kinds and editions: the registers of names, and the years of sources. */
export const facetNames = ['people', 'places', 'organisations', 'years'] as const;

export type FacetName = (typeof facetNames)[number];

/**
 * A name or a year, and the passages that have it: the number of their group in the whole index, then their numbers in
 * it.
 */
export type Facet = readonly [value: string, label: string, places: readonly (readonly number[])[]];
