import type { CitedEdition } from './cited-edition.ts';
import type { CitedPlace } from './cited-place.ts';

/**
 * Give the whole address of a place.
 *
 * @param edition
 *   The edition.
 * @param place
 *   The place.
 * @returns
 *   `https://example.org/entente/#p12`; the address of the edition for the whole of it.
 */
export function placeAddress(edition: CitedEdition, place: CitedPlace): string {
  return place.anchor === null ? edition.address : `${edition.address}#${encodeURI(place.anchor)}`;
}
