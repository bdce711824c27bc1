import type { EditionDescription } from './describe-edition.ts';

/** What a phone lays out with a text without being felt. */
const few = 60;

/**
 * Tell whether so little follows a text that a page may draw it at once.
 *
 * What is drawn only when somebody comes near it is reckoned to be long until then, and the bar at the side of the window
 * with it.
 *
 * @param counts
 *   How much of everything the edition holds.
 * @returns
 *   Whether its notes, annotations and works are few.
 */
export function endsBriefly({ notes, annotations, sources }: EditionDescription['counts']): boolean {
  return notes + annotations + sources <= few;
}
