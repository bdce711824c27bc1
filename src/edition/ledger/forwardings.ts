import type { Ledger, LedgerEntry, WithdrawnEntry } from './ledger.ts';

/** Where an id leads that does not stand. */
export type Forwarding = MovedForwarding | Tombstone;

/** "p13 is now part of p12." */
export interface MovedForwarding {
  readonly state: 'moved';
  readonly id: string;
  /** The anchor that stands, and holds most of its words. */
  readonly at: string;
  /** Other anchors that stand and hold some. */
  readonly also: readonly string[];
  readonly how: 'merged' | 'split';
  /** The day on which it ceased to stand. */
  readonly date: string;
}

/** "p13 was withdrawn on 22 November 2026: …" */
export interface Tombstone {
  readonly state: 'withdrawn';
  readonly id: string;
  /** The anchor that it had moved into, and that was withdrawn then; null where it was withdrawn itself. */
  readonly via: string | null;
  readonly date: string;
  readonly reason: string;
  /** The anchor that stands behind which the tombstone belongs; only one of these two, or none in an empty text. */
  readonly after?: string;
  readonly before?: string;
}

/**
 * Say for every id ever published that does not stand where it leads today.
 *
 * @param ledger
 *   Any ledger.
 * @returns
 *   In the order of the ledger, in which several tombstones at one place are to be shown.
 */
export function forwardings(ledger: Ledger): readonly Forwarding[] {
  const entries = new Map(ledger.anchors.map((entry) => [entry.id, entry]));
  return ledger.anchors.flatMap((entry): readonly Forwarding[] => {
    if (entry.state === 'stands') return [];
    if (entry.state === 'withdrawn') return [tombstone(entry, entry.id, entries)];
    const ends = endsOf(entry, entries);
    const [at, ...also] = ends.filter(({ state }) => state === 'stands').map(({ id }) => id);
    if (at !== undefined) {
      return [{ state: 'moved', id: entry.id, at, also, how: entry.how, date: entry.date }];
    }
    return ends.flatMap((end) => (end.state === 'withdrawn' ? [tombstone(end, entry.id, entries)] : [])).slice(0, 1);
  });
}

function tombstone(entry: WithdrawnEntry, id: string, entries: Entries): Tombstone {
  const via = entry.id === id ? null : entry.id;
  return { state: 'withdrawn', id, via, date: entry.date, reason: entry.reason, ...standingNeighbour(entry, entries) };
}

/**
 * The entries at which a chain of moves ends, none of them moved. Every step leads to an anchor that stood when it was
 * recorded and ceased to stand later, so a chain has an end; `seen` guards against a ledger that was edited by hand.
 */
function endsOf(entry: LedgerEntry, entries: Entries, seen = new Set<string>()): readonly LedgerEntry[] {
  if (seen.has(entry.id)) return [];
  seen.add(entry.id);
  if (entry.state !== 'moved') return [entry];
  return entry.into.flatMap((id) => {
    const next = entries.get(id);
    return next === undefined ? [] : endsOf(next, entries, seen);
  });
}

/** The neighbour of a tombstone, or where that leads. */
function standingNeighbour(
  entry: WithdrawnEntry,
  entries: Entries,
  seen = new Set<string>(),
): { readonly after?: string; readonly before?: string } {
  const neighbour = entries.get(entry.after ?? entry.before ?? '');
  if (neighbour === undefined || seen.has(entry.id)) return {};
  seen.add(entry.id);
  const [end] = endsOf(neighbour, entries);
  if (end === undefined) return {};
  if (end.state === 'withdrawn') return standingNeighbour(end, entries, seen);
  return entry.after === undefined ? { before: end.id } : { after: end.id };
}

type Entries = ReadonlyMap<string, LedgerEntry>;
