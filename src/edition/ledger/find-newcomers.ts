import type { LedgerEntry } from './ledger.ts';
import type { Place } from './places-of.ts';

/**
 * Find the characters that stand at an id at which they did not stand before.
 *
 * @param entries
 *   Notes or names of a ledger.
 * @param places
 *   Those of now.
 * @returns
 *   Indexes of places, by digest.
 */
export function findNewcomers(
  entries: readonly LedgerEntry[],
  places: readonly Place[],
): ReadonlyMap<string, readonly number[]> {
  const before = new Map(entries.map((entry) => [entry.id, entry.digest]));
  const newcomers = new Map<string, number[]>();
  places.forEach(({ provisional, fingerprint: { digest } }, place) => {
    if (before.get(provisional) === digest) return;
    newcomers.set(digest, [...(newcomers.get(digest) ?? []), place]);
  });
  return newcomers;
}
