import { aimAgain } from './aim-again.ts';
import type { Ledger, LedgerEntry, StandingEntry } from './ledger.ts';
import { neighbourOf } from './neighbour-of.ts';
import { orderEntries } from './order-entries.ts';
import type { Place } from './places-of.ts';
import type { Proposal } from './proposal.ts';

/**
 * Write proposals into the ledger.
 *
 * No entry is ever dropped, and none that was withdrawn or moved stands again, but for a note whose label is back.
 *
 * @param ledger
 *   The ledger as it was.
 * @param places
 *   The text as it is.
 * @param proposals
 *   As `propose` gives them, none of them unsure.
 * @param date
 *   The day of the change: `2026-11-22`.
 * @returns
 *   The new ledger.
 * @throws {RangeError}
 *   Where a proposal is unsure, for nothing is guessed in silence, or was made for another text.
 */
export function applyProposals(
  ledger: Ledger,
  places: readonly Place[],
  proposals: readonly Proposal[],
  date: string,
): Ledger {
  const unsure = proposals.find(({ sure }) => !sure);
  if (unsure !== undefined) throw new RangeError(`Expected a decision about ${unsure.id}.`);

  const old = new Map(ledger.anchors.map((entry) => [entry.id, entry]));
  const entries = new Map(old);
  const standing = new Map<number, string>();
  for (const proposal of proposals) {
    if (proposal.type !== 'kept' && proposal.type !== 'new') continue;
    const place = places[proposal.place];
    if (place === undefined) throw new RangeError(`Expected a text in which ${proposal.id} stands.`);
    standing.set(proposal.place, proposal.id);
    entries.set(proposal.id, standAt(place, proposal, old.get(proposal.id), date));
  }
  const ids = [...standing].sort(([left], [right]) => left - right).map(([, id]) => id);
  const stands = new Set(ids);
  for (const proposal of proposals) {
    const before = old.get(proposal.id);
    if (before === undefined) continue;
    if (proposal.type === 'moved') {
      const { how, into } = proposal;
      entries.set(before.id, { ...headOf(before), state: 'moved', how, into: [...into], date, ...wordsIn(before) });
    } else if (proposal.type === 'withdrawn') {
      const reason = proposal.reason ?? '';
      const neighbour = neighbourOf(before, ledger, stands);
      entries.set(before.id, { ...headOf(before), state: 'withdrawn', reason, date, ...neighbour, ...wordsIn(before) });
    }
  }
  const split = proposals.filter(({ type }) => type === 'kept' || type === 'moved');
  return { ...ledger, anchors: orderEntries(ledger, aimAgain(entries, old, split), ids) };
}

/** The entry of an anchor that stands. It keeps the day on which it was given, and the parts that it lost before. */
function standAt(place: Place, proposal: Proposal, before: LedgerEntry | undefined, date: string): StandingEntry {
  const lost = before?.state === 'stands' ? (before.parts ?? []) : [];
  const losing = proposal.type === 'kept' ? proposal.parts : [];
  const parts = [...lost.filter(({ id }) => !losing.includes(id)), ...losing.map((id) => ({ id, date }))];
  return {
    id: proposal.id,
    kind: place.kind,
    published: before?.published ?? date,
    state: 'stands',
    ...(parts.length > 0 ? { parts } : {}),
    ...place.fingerprint,
  };
}

function headOf({ id, kind, published }: LedgerEntry): Pick<LedgerEntry, 'id' | 'kind' | 'published'> {
  return { id, kind, published };
}

function wordsIn({ digest, words }: LedgerEntry): Pick<LedgerEntry, 'digest' | 'words'> {
  return { digest, words };
}
