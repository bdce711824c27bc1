import type { Ledger } from './ledger.ts';
import type { Place } from './places-of.ts';

/**
 * Say whether a text is, character for character, the one that a ledger records.
 *
 * @param places
 *   The text as it is.
 * @param ledger
 *   The ledger.
 * @returns
 *   True where the same passages stand in the same order, and the same notes under the same labels.
 */
export function agrees(places: readonly Place[], ledger: Ledger): boolean {
  const standing = ledger.anchors.filter(({ state }) => state === 'stands');
  const passages = standing.filter(({ kind }) => kind !== 'note');
  const notes = new Map(standing.filter(({ kind }) => kind === 'note').map((entry) => [entry.id, entry.digest]));
  return (
    standing.length === places.length &&
    places.every(({ provisional, kind, fingerprint: { digest } }, index) =>
      kind === 'note'
        ? notes.get(provisional) === digest
        : passages[index]?.kind === kind && passages[index].digest === digest,
    )
  );
}
