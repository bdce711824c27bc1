import type { Ledger, LedgerEntry } from './ledger.ts';

/**
 * Find where the tombstone of a withdrawn anchor belongs.
 *
 * @param entry
 *   The anchor, as it last stood.
 * @param ledger
 *   The ledger in which it stood.
 * @param standing
 *   The anchors that stand now.
 * @returns
 *   The last anchor before it that still stands; where there is none, the first behind it; nothing where no passage
 *   is left. A note has its tombstone among the notes, or behind the text where it was the only one.
 */
export function neighbourOf(
  entry: LedgerEntry,
  ledger: Ledger,
  standing: ReadonlySet<string>,
): { readonly after?: string; readonly before?: string } {
  const isNote = entry.kind === 'note';
  const at = ledger.anchors.findIndex(({ id }) => id === entry.id);
  const fits = ({ id, kind }: LedgerEntry): boolean => (kind === 'note') === isNote && standing.has(id);
  const after = ledger.anchors.slice(0, at).findLast(fits);
  if (after !== undefined) return { after: after.id };
  const before = ledger.anchors.slice(at + 1).find(fits);
  if (before !== undefined) return { before: before.id };
  const last = [...standing].findLast((id) => id.startsWith('n') === isNote) ?? [...standing].at(-1);
  return last === undefined ? {} : { after: last };
}
