import { type Forwarding, forwardings } from './forwardings.ts';
import { isLabelled } from './is-labelled.ts';
import type { Ledger } from './ledger.ts';
import { type LedgerPart, partOfLedger } from './part-of-ledger.ts';

/** What a page has to say of anchors at which other words stood once. */
export interface OldAnchors {
  /** Anchors that do not stand: moved or withdrawn. */
  readonly forwardings: readonly Forwarding[];
  /** Anchors that stand, some of whose words went elsewhere. */
  readonly divisions: readonly Division[];
}

/** "Part of what stood here before 1 February 2026 is now paragraph 4a." */
export interface Division {
  /** The anchor that stands. */
  readonly at: string;
  /** What stands at it: of a passage only part of the words went away, of a note or name perhaps all. */
  readonly isWhole: boolean;
  readonly date: string;
  /** Anchors that took the words over; each has its place on the page, though perhaps as a tombstone. */
  readonly into: readonly string[];
}

/**
 * List the anchors of a ledger at which other words stood once.
 *
 * @param ledger
 *   The ledger, or null where there is none.
 * @param part
 *   The text with its notes, or the names.
 * @returns
 *   Both kinds, in the order of the ledger; a division for each day on which words went away.
 */
export function oldAnchors(ledger: Ledger | null, part: LedgerPart): OldAnchors {
  if (ledger === null) return { forwardings: [], divisions: [] };
  const recorded = partOfLedger(ledger, part);
  const divisions = recorded.anchors.flatMap((entry): readonly Division[] => {
    const parts = entry.state === 'stands' ? (entry.parts ?? []) : [];
    return [...Map.groupBy(parts, ({ date }) => date)].map(([date, group]) => ({
      at: entry.id,
      isWhole: isLabelled(entry.kind),
      date,
      into: group.map(({ id }) => id),
    }));
  });
  return { forwardings: forwardings(recorded), divisions };
}
