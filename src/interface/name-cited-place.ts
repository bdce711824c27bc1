import type { CitedPlace } from '../edition/cite/cited-place.ts';
import { placeWords } from '../edition/cite/place-words.ts';
import * as words from './words.ts';

/**
 * Name a place that is to be cited, in the language of the interface.
 *
 * @param place
 *   The place.
 * @returns
 *   `¶ 12`, `¶¶ 12–14`, `note 130.2`, `notes 130.2–131.1`; empty for a heading and for the whole edition.
 */
export function nameCitedPlace(place: CitedPlace): string {
  const { anchor, last } = place;
  if (anchor === null || last === null || !anchor.startsWith('n')) return placeWords(place);
  if (anchor !== last) return words.places.notes(anchor.slice(1), last.slice(1));
  return inSentence(words.places.note(anchor.slice(1)));
}

/** Without the capital with which a name begins where it stands by itself. */
function inSentence(name: string): string {
  return name.charAt(0).toLocaleLowerCase(words.locale) + name.slice(1);
}
