import { type Facet, type FacetName, facetNames } from './facet.ts';
import type { Kind } from './kinds.ts';
import type { EditionName } from './passage.ts';
import type { Hit } from './rank-hits.ts';
import type { SearchState } from './search-state.ts';

/** The lists that hits can be narrowed by. */
export type FilterName = 'kinds' | ListName;

/** Those of them that are fetched when they are turned to. */
export type ListName = 'editions' | FacetName;

export const listNames: readonly ListName[] = ['editions', ...facetNames];

/** What such a list has: the editions in the order of the catalogue, or what its passages have. */
export type KnownLists = Partial<
  Readonly<Record<FacetName, readonly Facet[]>> & { readonly editions: readonly EditionName[] }
>;

/** One of a list: a kind, an edition, a name, a year. */
export interface Choice {
  readonly value: string;
  /** Null where the interface has its own word for it. */
  readonly label: string | null;
  /** How many hits there are if only this is chosen of its list, and what is chosen of the others stays. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface NarrowedHits {
  readonly hits: readonly Hit[];
  /** Of each list what has hits or is chosen, years in their order; nothing of a list that was not given. */
  readonly choices: Readonly<Record<FilterName, readonly Choice[]>>;
}

/**
 * Narrow hits to what is chosen.
 *
 * @param all
 *   All that was found, best first.
 * @param state
 *   What is chosen: of each list any will do, but of every list that has any.
 * @param known
 *   The lists that have been fetched. One that has not narrows nothing.
 * @returns
 *   The hits that are left, in their order, and what they can be narrowed to.
 */
export function narrowHits(all: readonly Hit[], state: SearchState, known: KnownLists): NarrowedHits {
  const lists: Record<FilterName, List> = {
    kinds: listOf(state.kinds, ({ group: [kind] }): readonly Kind[] => [kind]),
    editions: editionList(),
    people: facetList('people'),
    places: facetList('places'),
    organisations: facetList('organisations'),
    years: facetList('years'),
  };
  const names = Object.keys(lists) as FilterName[];
  const passes = (hit: Hit, except: FilterName | null): boolean =>
    names.every((name) => name === except || lists[name].passes(hit));

  const choicesOf = (name: FilterName, labels: ReadonlyMap<string, string | null>): readonly Choice[] => {
    const { chosen, valuesOf } = lists[name];
    const counts = new Map<string, number>();
    for (const hit of all.filter((one) => passes(one, name)))
      for (const value of valuesOf(hit)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...new Set([...counts.keys(), ...chosen])].map((value) => ({
      value,
      label: labels.get(value) ?? null,
      count: counts.get(value) ?? 0,
      chosen: chosen.includes(value),
    }));
  };
  const labelsOf = (name: FacetName): ReadonlyMap<string, string> =>
    new Map((known[name] ?? []).map(([value, label]) => [value, label]));
  const titles = new Map((known.editions ?? []).map(({ slug, title }) => [slug, title]));
  return {
    hits: all.filter((hit) => passes(hit, null)),
    choices: {
      kinds: choicesOf('kinds', new Map()),
      editions: choicesOf('editions', titles),
      people: choicesOf('people', labelsOf('people')),
      places: choicesOf('places', labelsOf('places')),
      organisations: choicesOf('organisations', labelsOf('organisations')),
      years: choicesOf('years', labelsOf('years')).toSorted((a, b) => Number(a.value) - Number(b.value)),
    },
  };

  function editionList(): List {
    const { editions } = known;
    if (editions === undefined) return unknownList;
    return listOf(state.editions, ({ edition }) => [editions[edition.number]?.slug ?? '']);
  }

  function facetList(name: FacetName): List {
    const facets = known[name];
    if (facets === undefined) return unknownList;
    const byPlace = valuesByPlace(facets);
    return listOf(state.facets[name], (hit) => byPlace.get(placeKey(hit.groupNumber, hit.number)) ?? []);
  }
}

/**
 * Say which lists must be known before hits can be narrowed.
 *
 * @param state
 *   A search.
 * @returns
 *   The lists of which anything is chosen.
 */
export function listsChosen({ editions, facets }: SearchState): readonly ListName[] {
  return listNames.filter((name) => (name === 'editions' ? editions : facets[name]).length > 0);
}

const unknownList: List = { chosen: [], valuesOf: () => [], passes: () => true };

function listOf(chosen: readonly string[], valuesOf: (hit: Hit) => readonly string[]): List {
  const wanted = new Set(chosen);
  return { chosen, valuesOf, passes: (hit) => wanted.size === 0 || valuesOf(hit).some((value) => wanted.has(value)) };
}

function valuesByPlace(facets: readonly Facet[]): ReadonlyMap<number, readonly string[]> {
  const values = new Map<number, string[]>();
  for (const [value, , places] of facets) {
    for (const [group = 0, ...numbers] of places) {
      for (const number of numbers) {
        const key = placeKey(group, number);
        const own = values.get(key);
        if (own === undefined) values.set(key, [value]);
        else own.push(value);
      }
    }
  }
  return values;
}

/** A group has at most 128 passages. */
function placeKey(group: number, number: number): number {
  return group * 1024 + number;
}

interface List {
  readonly chosen: readonly string[];
  readonly valuesOf: (hit: Hit) => readonly string[];
  readonly passes: (hit: Hit) => boolean;
}
