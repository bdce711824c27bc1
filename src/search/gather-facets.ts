import { type Facet, type FacetName, facetNames } from './facet.ts';
import type { PreparedEdition } from './prepared-edition.ts';

/**
 * Gather what the passages of a site can be narrowed to.
 *
 * @param editions
 *   In the order of the catalogue.
 * @returns
 *   Names in the order of their first entries, years in theirs.
 */
export function gatherFacets(
  editions: readonly Pick<PreparedEdition, 'groups' | 'facets'>[],
): Readonly<Record<FacetName, readonly Facet[]>> {
  const gathered = facetNames.map((name): [FacetName, readonly Facet[]] => {
    const facets = new Map<string, GatheredFacet>();
    let first = 0;
    for (const { groups, facets: own } of editions) {
      for (const [value, label, places] of own[name]) {
        const known = facets.get(value) ?? { label, places: [] };
        known.places.push(...places.map(([group = 0, ...numbers]) => [first + group, ...numbers]));
        facets.set(value, known);
      }
      first += groups.length;
    }
    const all = [...facets].map(([value, { label, places }]): Facet => [value, label, places]);
    return [name, name === 'years' ? all.sort(([a], [b]) => Number(a) - Number(b)) : all];
  });
  return Object.fromEntries(gathered) as Record<FacetName, readonly Facet[]>;
}

interface GatheredFacet {
  readonly label: string;
  readonly places: (readonly number[])[];
}
