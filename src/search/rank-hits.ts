import { type Lookup, type Places, findPlaces } from './find-places.ts';
import { kinds } from './kinds.ts';
import type { Query } from './parse-query.ts';
import type { Catalogue, CatalogueEdition, CatalogueGroup } from './passage.ts';

/** A passage that fits a query, before any of its text is fetched. */
export interface Hit {
  readonly edition: CatalogueEdition;
  readonly group: CatalogueGroup;
  /** Number of the passage in its group, from 0. */
  readonly number: number;
  readonly score: number;
}

/**
 * Find the passages that fit a query, best first.
 *
 * @param query
 *   What is looked for, with at least one term.
 * @param catalogue
 *   The list of groups.
 * @param lookup
 *   The index.
 * @returns
 *   All of them. A passage counts more for rarer words, for more of them, for whole words in the very spelling, and where
 *   the words stand close together; equals stand in reading order.
 */
export async function rankHits(query: Query, catalogue: Catalogue, lookup: Lookup): Promise<readonly Hit[]> {
  const [terms, without] = await Promise.all([
    Promise.all(query.terms.map((term) => findPlaces(term, lookup))),
    Promise.all(query.without.map((term) => findPlaces(term, lookup))),
  ]);
  const groups = catalogue.editions.flatMap((edition) => edition.groups.map((group) => ({ edition, group })));
  const passages = groups.reduce((sum, { group }) => sum + group[3], 0);
  const rarity = terms.map((own) => {
    const places = [...own.values()].reduce((sum, { size }) => sum + size, 0);
    return Math.log(1 + passages / (1 + places));
  });
  const hits = groups.flatMap(({ edition, group }): Hit[] => {
    const [kind, name, stride] = group;
    if (!terms.every((own) => own.has(name))) return [];
    const found = terms.map((own) => byPassage(own.get(name), stride));
    const left = without.map((own) => byPassage(own.get(name), stride));
    return [...(found[0]?.keys() ?? [])]
      .filter((number) => found.every((own) => own.has(number)) && !left.some((own) => own.has(number)))
      .sort((a, b) => a - b)
      .map((number) => {
        const places = found.map((own) => own.get(number) ?? []);
        return { edition, group, number, score: kinds[kind].weight * scoreOf(places, rarity) };
      });
  });
  return hits.sort((a, b) => b.score - a.score);
}

function byPassage(places: Places | undefined, stride: number): ReadonlyMap<number, readonly Place[]> {
  return Map.groupBy(places ?? [], ([place]) => Math.floor(place / stride));
}

/**
 * @param terms
 *   For each term its places in one passage.
 * @param rarity
 *   For each term how rare it is in all.
 */
function scoreOf(terms: readonly (readonly Place[])[], rarity: readonly number[]): number {
  const sum = terms.reduce((total, places, term) => {
    const best = Math.max(...places.map(([, grade]) => grade));
    return total + (rarity[term] ?? 0) * best * (1 + Math.log(places.length) / 2);
  }, 0);
  return sum * (1 + closeness(terms));
}

/** 0 to 1: how near to one another the terms stand, where they stand nearest. */
function closeness(terms: readonly (readonly Place[])[]): number {
  const [first = [], ...rest] = terms;
  if (rest.length === 0) return 0;
  const spans = first.map(([start]) =>
    rest.reduce((sum, places) => sum + Math.min(...places.map(([place]) => Math.abs(place - start))), 0),
  );
  return Math.min(1, rest.length / Math.max(1, Math.min(...spans)));
}

type Place = readonly [place: number, grade: number];
