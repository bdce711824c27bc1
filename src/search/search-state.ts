import { type Kind, kindNames } from './kinds.ts';

/** What stands in the address of a search. */
export interface SearchState {
  readonly query: string;
  /** Only these; all where none is named. */
  readonly kinds: readonly Kind[];
  /** Slugs of editions; all where none is named. */
  readonly editions: readonly string[];
}

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
  return {
    query: values.get('q') ?? '',
    kinds: kindNames.filter((kind) => values.getAll('kind').includes(kind)),
    editions: [...new Set(values.getAll('edition'))],
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
export function toSearchAddress({ query, kinds, editions }: SearchState): string {
  const values = new URLSearchParams([
    ...(query === '' ? [] : [['q', query]]),
    ...kinds.map((kind) => ['kind', kind]),
    ...editions.map((edition) => ['edition', edition]),
  ]);
  return values.size === 0 ? '' : `?${values.toString()}`;
}
