import type { Facet, FacetName } from './facet.ts';
import type { SearchedEdition } from './read-searched-editions.ts';

/**
 * Gather what the passages of a site can be narrowed to.
 *
 * A passage has the names that the register finds in it, and the years in which the sources appeared that it cites; the
 * entry of a name has that name, and a source its year.
 *
 * @param editions
 *   In the order of the catalogue.
 * @returns
 *   Names in the order of their entries, years in theirs.
 */
export function gatherFacets(editions: readonly SearchedEdition[]): Readonly<Record<FacetName, readonly Facet[]>> {
  const facets: Record<FacetName, Map<string, GatheredFacet>> = {
    people: new Map(),
    places: new Map(),
    organisations: new Map(),
    years: new Map(),
  };
  let first = 0;
  for (const { groups, names, works } of editions) {
    const places = placesOf(groups, first);
    first += groups.length;
    const find = (ids: readonly string[]): readonly Place[] => ids.flatMap((id) => places.get(id) ?? []);
    for (const { id, kind, title, places: ids } of names)
      add(facets[kind], id.replace(/^name-/u, ''), title, find(ids));
    for (const { year, places: ids } of works) add(facets.years, String(year), String(year), find(ids));
  }
  const written = ([value, { label, places }]: [string, GatheredFacet]): Facet => [value, label, byGroup(places)];
  return {
    people: [...facets.people].map(written),
    places: [...facets.places].map(written),
    organisations: [...facets.organisations].map(written),
    years: [...facets.years].sort(([a], [b]) => Number(a) - Number(b)).map(written),
  };
}

function placesOf(groups: SearchedEdition['groups'], first: number): ReadonlyMap<string, Place> {
  return new Map(
    groups.flatMap(({ passages }, part) =>
      passages.map(({ id }, number): [string, Place] => [id, { group: first + part, number }]),
    ),
  );
}

function add(facets: Map<string, GatheredFacet>, value: string, label: string, places: readonly Place[]): void {
  const known = facets.get(value) ?? { label, places: [] };
  known.places.push(...places);
  facets.set(value, known);
}

function byGroup(places: readonly Place[]): readonly (readonly number[])[] {
  return [...Map.groupBy(places, ({ group }) => group)]
    .sort(([a], [b]) => a - b)
    .map(([group, own]) => [group, ...[...new Set(own.map(({ number }) => number))].sort((a, b) => a - b)]);
}

interface Place {
  readonly group: number;
  readonly number: number;
}

interface GatheredFacet {
  readonly label: string;
  readonly places: Place[];
}
