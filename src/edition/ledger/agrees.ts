import { isLabelled } from './is-labelled.ts';
import type { Ledger } from './ledger.ts';
import type { Place } from './places-of.ts';

/**
 * Say whether a text, or an index of names, is, character for character, the one that a ledger records.
 *
 * @param places
 *   The text, or the names, as they are.
 * @param ledger
 *   The part of the ledger that records them.
 * @returns
 *   True where the same passages stand in the same order, and the same notes and names under the same ids.
 */
export function agrees(places: readonly Place[], ledger: Ledger): boolean {
  const standing = ledger.anchors.filter(({ state }) => state === 'stands');
  const passages = standing.filter(({ kind }) => !isLabelled(kind));
  const labelled = new Map(standing.filter(({ kind }) => isLabelled(kind)).map((entry) => [entry.id, entry.digest]));
  return (
    standing.length === places.length &&
    places.every(({ provisional, kind, fingerprint: { digest } }, index) =>
      isLabelled(kind)
        ? labelled.get(provisional) === digest
        : passages[index]?.kind === kind && passages[index].digest === digest,
    )
  );
}
