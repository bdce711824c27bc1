import type { Ledger, LedgerEntry } from './ledger.ts';

/**
 * Put the entries of a ledger in their order: those that stand as they stand in the text, passages before notes, and
 * each that stands no longer behind the one that it stood behind before.
 *
 * @param ledger
 *   The ledger as it was, for the old order.
 * @param entries
 *   All entries as they are, by id.
 * @param standing
 *   The anchors that stand, in the order of the text.
 * @returns
 *   All entries, each once.
 */
export function orderEntries(
  ledger: Ledger,
  entries: ReadonlyMap<string, LedgerEntry>,
  standing: readonly string[],
): LedgerEntry[] {
  const stands = new Set(standing);
  const followers = new Map<string, LedgerEntry[]>();
  const heads: Record<'text' | 'notes', LedgerEntry[]> = { text: [], notes: [] };
  let leader: LedgerEntry | null = null;
  for (const old of ledger.anchors) {
    const entry = entries.get(old.id) ?? old;
    if (stands.has(old.id)) {
      leader = entry;
      continue;
    }
    if (leader === null || (leader.kind === 'note') !== (entry.kind === 'note')) {
      heads[entry.kind === 'note' ? 'notes' : 'text'].push(entry);
    } else {
      followers.set(leader.id, [...(followers.get(leader.id) ?? []), entry]);
    }
  }
  const withFollowers = standing.flatMap((id) => {
    const entry = entries.get(id);
    return entry === undefined ? [] : [[entry, ...(followers.get(id) ?? [])]];
  });
  const text = withFollowers.filter(([entry]) => entry?.kind !== 'note').flat();
  const notes = withFollowers.filter(([entry]) => entry?.kind === 'note').flat();
  return [...heads.text, ...text, ...heads.notes, ...notes];
}
