import { type FacetName, facetNames } from './facet.ts';
import { type Kind, kindNames } from './kinds.ts';

/** What stands in the address of a search. */
export interface SearchState {
  readonly query: string;
  /** Only these; all where none is named. */
  readonly kinds: readonly Kind[];
  /** Slugs of editions; all where none is named. */
  readonly editions: readonly string[];
  /** Ids of names, and years: of each list any will do, but of every list that has any. */
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  /** Whether a name is found in its other forms too. */
  readonly otherForms: boolean;
}

/** How each list is called in the address. */
export const facetFields: Readonly<Record<FacetName, string>> = {
  people: 'person',
  places: 'place',
  organisations: 'organisation',
  years: 'year',
};

/** How the address says that names are to be found only as they are typed. */
export const exactNames = { field: 'names', value: 'exact' } as const;

/**
 * Read the address of a search.
 *
 * @param search
 *   From the question mark on: `?q=batum&kind=note&edition=entente`.
 * @returns
 *   The search. Kinds that there are not are passed over.
 */
export function parseSearchState(search: string): SearchState {
  const values = new URLSearchParams(search);
  const all = (field: string): readonly string[] => [...new Set(values.getAll(field))];
  return {
    query: values.get('q') ?? '',
    kinds: kindNames.filter((kind) => values.getAll('kind').includes(kind)),
    editions: all('edition'),
    facets: {
      people: all(facetFields.people),
      places: all(facetFields.places),
      organisations: all(facetFields.organisations),
      years: all(facetFields.years),
    },
    otherForms: values.get(exactNames.field) !== exactNames.value,
  };
}

/**
 * Write the address of a search.
 *
 * @param state
 *   A search.
 * @returns
 *   From the question mark on; empty where nothing is looked for and nothing chosen.
 */
export function toSearchAddress({ query, kinds, editions, facets, otherForms }: SearchState): string {
  const values = new URLSearchParams([
    ...(query === '' ? [] : [['q', query]]),
    ...kinds.map((kind) => ['kind', kind]),
    ...editions.map((edition) => ['edition', edition]),
    ...facetNames.flatMap((name) => facets[name].map((value) => [facetFields[name], value])),
    ...(otherForms ? [] : [[exactNames.field, exactNames.value]]),
  ]);
  return values.size === 0 ? '' : `?${values.toString()}`;
}

/** Nothing chosen: the filters of a search that looks everywhere. */
export const everywhere: Pick<SearchState, 'kinds' | 'editions' | 'facets'> = {
  kinds: [],
  editions: [],
  facets: { people: [], places: [], organisations: [], years: [] },
};
