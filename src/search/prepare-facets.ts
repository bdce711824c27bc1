import type { FacetName } from './facet.ts';
import type { PreparedFacet } from './prepared-edition.ts';
import type { SearchedEdition } from './read-searched-editions.ts';

/**
 * Find what the passages of an edition can be narrowed to.
 *
 * A passage has the names that the register finds in it, and the years in which the sources appeared that it cites; the
 * entry of a name has that name, and a source its year.
 *
 * @param edition
 *   What can be searched of it.
 * @returns
 *   Names in the order of their entries, each year once.
 */
export function prepareFacets({
  groups,
  names,
  works,
}: Pick<SearchedEdition, 'groups' | 'names' | 'works'>): Readonly<Record<FacetName, readonly PreparedFacet[]>> {
  const places = new Map(
    groups.flatMap(({ passages }, group) => passages.map(({ id }, number): [string, Place] => [id, { group, number }])),
  );
  const find = (ids: readonly string[]): readonly Place[] => ids.flatMap((id) => places.get(id) ?? []);
  const namesOf = (wanted: FacetName): readonly PreparedFacet[] =>
    names
      .filter(({ kind }) => kind === wanted)
      .map(({ id, title, places: ids }) => [id.replace(/^name-/u, ''), title, byGroup(find(ids))]);
  const years = [...Map.groupBy(works, ({ year }) => year)].map(([year, own]): PreparedFacet => [
    String(year),
    String(year),
    byGroup(own.flatMap(({ places: ids }) => find(ids))),
  ]);
  return { people: namesOf('people'), places: namesOf('places'), organisations: namesOf('organisations'), years };
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
