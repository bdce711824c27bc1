import { changesBetween } from './changes-between.ts';
import type { History, Release } from './history.ts';
import type { Ledger } from './ledger/ledger.ts';
import { partOfLedger } from './ledger/part-of-ledger.ts';
import { nextVersion } from './next-version.ts';

/** What an editor says of a release. */
export interface ReleaseSettings {
  /** The day of the release: `2026-11-22`. */
  readonly date: string;
  readonly major: boolean;
  /** A sentence for readers. */
  readonly note?: string;
}

/**
 * Stamp a release.
 *
 * Versions are of the text and its notes: the registers belong to no edition alone. Only the digests of the last release are kept: what changed since an earlier one is in the lists of those after it.
 *
 * @param history
 *   The history so far, or null before the first release.
 * @param ledger
 *   The ledger, in agreement with the text.
 * @param settings
 *   Its date, and what the editor says of it.
 * @returns
 *   The history with one release more.
 */
export function addRelease(history: History | null, ledger: Ledger, { date, major, note }: ReleaseSettings): History {
  const text = partOfLedger(ledger, 'text');
  const releases = history?.releases ?? [];
  const release: Release = {
    version: nextVersion(releases.at(-1)?.version ?? null, { major }),
    date,
    ...(note === undefined ? {} : { note }),
    ...(history === null ? {} : { changes: changesBetween(history.digests, text) }),
  };
  const standing = text.anchors.filter(({ state }) => state === 'stands');
  return {
    format: 'manicule-history-1',
    releases: [...releases, release],
    digests: Object.fromEntries(standing.map(({ id, digest }) => [id, digest])),
  };
}
