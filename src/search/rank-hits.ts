import { type Lookup, type Places, findOtherForms, findPlaces, isOtherForm } from './find-places.ts';
import { kindWeights } from './kinds.ts';
import type { AskedName, Query } from './parse-query.ts';
import { type Catalogue, type CatalogueEdition, type CatalogueGroup, mostPassages } from './passage.ts';

/** A passage that fits a query, before any of its text is fetched. */
export interface Hit {
  readonly edition: CatalogueEdition;
  readonly group: CatalogueGroup;
  /** Number of the group in the whole index, from 0. */
  readonly groupNumber: number;
  /** Number of the group in its edition, from 0. */
  readonly part: number;
  /** Number of the passage in its group, from 0. */
  readonly number: number;
  /** Names for which the passage has only other forms. */
  readonly otherNames: readonly AskedName[];
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
 *   The index; it knows a group by its number in the whole.
 * @param settings
 *   Whether other forms of names will do: Angora, where Ankara is looked for.
 * @returns
 *   All of them. A passage counts more for rarer words, for more of them, for whole words in the very spelling, and where
 *   the words stand close together; those with another form of a name come last, and equals stand in reading order.
 */
export async function rankHits(
  query: Query,
  catalogue: Catalogue,
  lookup: Lookup,
  { otherForms }: { readonly otherForms: boolean },
): Promise<readonly Hit[]> {
  const groups = groupsOf(catalogue);
  const { words, names } = partLookup(lookup, groups);
  const frequent = new Set(catalogue.frequent);
  const [own, without, others] = await Promise.all([
    Promise.all(query.terms.map((term) => findPlaces(term, { lookup: words, frequent }))),
    Promise.all(query.without.map((term) => findPlaces(term, { lookup: words, frequent }))),
    Promise.all(otherForms ? query.names.map((name) => findOtherForms(name, names)) : []),
  ]);
  const rarity = own.map((places) => {
    const all = [...places.values()].reduce((sum, { size }) => sum + size, 0);
    return Math.log(1 + catalogue.passages / (1 + all));
  });
  const hits = groups.flatMap((place): Hit[] => {
    const [kind, stride] = place.group;
    const name = String(place.groupNumber);
    const otherPlaces = query.names.map((asked, number) => ({ asked, places: others[number]?.get(name) }));
    const found = own.map((places, term) => {
      const also = otherPlaces.filter(({ asked }) => asked.from <= term && term < asked.to);
      return byPassage([places.get(name), ...also.map(({ places: other }) => other)], stride);
    });
    if (found.some(({ size }) => size === 0)) return [];
    const left = without.map((places) => byPassage([places.get(name)], stride));
    return [...(found[0]?.keys() ?? [])]
      .filter((number) => found.every((term) => term.has(number)) && !left.some((term) => term.has(number)))
      .sort((a, b) => a - b)
      .map((number) => {
        const terms = found.map((term) => term.get(number) ?? []);
        const isOther = terms.map((places) => places.every(([, grade]) => isOtherForm(grade)));
        const otherNames = otherPlaces
          .filter(
            ({ asked, places }) =>
              isOther.slice(asked.from, asked.to).includes(true) && hasPlace(places, number, stride),
          )
          .map(({ asked }) => asked);
        return { ...place, number, otherNames, score: kindWeights[kind] * scoreOf(terms, rarity) };
      });
  });
  return hits.sort((a, b) => Number(a.otherNames.length > 0) - Number(b.otherNames.length > 0) || b.score - a.score);
}

function groupsOf({ editions }: Catalogue): readonly Pick<Hit, 'edition' | 'group' | 'groupNumber' | 'part'>[] {
  const groups = editions.flatMap((edition) => edition.groups.map((group, part) => ({ edition, group, part })));
  return groups.map((group, groupNumber) => ({ ...group, groupNumber }));
}

/** Part the words of the passages from the other forms of their names, which stand before them; all count from 0 again. */
function partLookup(
  lookup: Lookup,
  groups: readonly Pick<Hit, 'group'>[],
): { readonly words: Lookup; readonly names: Lookup } {
  const part =
    (keep: (place: number, stride: number) => number | null): Lookup =>
    async (key) => {
      const found = [...(await lookup(key))].flatMap(([name, places]): [string, readonly number[]][] => {
        const [, stride] = groups[Number(name)]?.group ?? ['note', 1];
        const kept = places.flatMap((place) => keep(place, stride) ?? []);
        return kept.length === 0 ? [] : [[name, kept]];
      });
      return new Map(found);
    };
  return {
    words: part((place) => (place < mostPassages ? null : place - mostPassages)),
    names: part((place, stride) => (place < mostPassages ? place * stride : null)),
  };
}

/** The same place may be found in more than one way. */
function byPassage(found: readonly (Places | undefined)[], stride: number): ReadonlyMap<number, readonly Place[]> {
  return Map.groupBy(
    found.flatMap((places) => [...(places ?? [])]),
    ([place]) => Math.floor(place / stride),
  );
}

function hasPlace(places: Places | undefined, number: number, stride: number): boolean {
  return [...(places?.keys() ?? [])].some((place) => Math.floor(place / stride) === number);
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
