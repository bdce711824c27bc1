import { isLabelled } from './is-labelled.ts';
import type { Ledger } from './ledger.ts';
import { nameAfter } from './name-after.ts';
import type { Place } from './places-of.ts';

/**
 * Give every place of a text its anchor.
 *
 * @param places
 *   The text as it is.
 * @param holders
 *   The anchors of the ledger that are kept, by place.
 * @param ledger
 *   The ledger, for the names that were ever used.
 * @returns
 *   One anchor for each place: a kept one; for a note or a name its own; else a name that was never used.
 */
export function namePlaces(
  places: readonly Place[],
  holders: ReadonlyMap<number, string>,
  ledger: Ledger,
): readonly string[] {
  const used = new Set(ledger.anchors.map(({ id }) => id));
  const following = followingAnchors(places.length, holders);
  const last: Record<Letter, string | null> = { p: null, h: null };
  return places.map((place, index) => {
    if (isLabelled(place.kind)) return place.provisional;
    const letter = place.kind === 'heading' ? 'h' : 'p';
    const anchor = holders.get(index) ?? nameAfter(last[letter], following[letter][index] ?? null, letter, used);
    used.add(anchor);
    last[letterOf(anchor)] = anchor;
    return anchor;
  });
}

/** For each place the next anchor of each letter that is kept behind it. */
function followingAnchors(count: number, holders: ReadonlyMap<number, string>): Record<Letter, (string | null)[]> {
  const following: Record<Letter, (string | null)[]> = { p: [], h: [] };
  const next: Record<Letter, string | null> = { p: null, h: null };
  for (let place = count - 1; place >= 0; place -= 1) {
    following.p[place] = next.p;
    following.h[place] = next.h;
    const anchor = holders.get(place);
    if (anchor !== undefined) next[letterOf(anchor)] = anchor;
  }
  return following;
}

/** The letter of the anchor and not of the place: a heading that became a paragraph is still `h3`. */
function letterOf(anchor: string): Letter {
  return anchor.startsWith('h') ? 'h' : 'p';
}

type Letter = 'p' | 'h';
