import { wordHashes } from './fingerprint.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Proposal } from './proposal.ts';
import { traceWords } from './trace-words.ts';
import { weighTraces } from './weigh-traces.ts';

/**
 * Let what moved earlier follow its words when the passage that it moved into is split.
 *
 * p13 was merged into p12; now p12 is split, and the words that were p13 stand in p12a: p13 leads there.
 *
 * @param entries
 *   All entries as they are now, by id.
 * @param old
 *   The entries as they were, for what had moved before.
 * @param proposals
 *   What becomes of the anchors.
 * @returns
 *   The entries, those that moved before aimed at the part that holds most of their words.
 */
export function aimAgain(
  entries: ReadonlyMap<string, LedgerEntry>,
  old: ReadonlyMap<string, LedgerEntry>,
  proposals: readonly Proposal[],
): ReadonlyMap<string, LedgerEntry> {
  const partsOf = new Map<string, readonly string[]>();
  for (const proposal of proposals) {
    const { id, type } = proposal;
    const parts = type === 'kept' ? [id, ...proposal.parts] : type === 'moved' ? proposal.into : [];
    if (parts.length > 1) partsOf.set(id, parts);
  }
  if (partsOf.size === 0) return entries;
  const aimed = new Map(entries);
  for (const [id, entry] of entries) {
    if (entry.state !== 'moved' || old.get(id)?.state !== 'moved') continue;
    const into = entry.into.map((target) => {
      const parts = partsOf.get(target);
      return parts === undefined ? target : nearestPart(entry, target, parts, entries);
    });
    aimed.set(id, { ...entry, into: [...new Set(into)] });
  }
  return aimed;
}

/** The part with most of the words of an entry; the target itself where none has any. */
function nearestPart(
  entry: LedgerEntry,
  target: string,
  parts: readonly string[],
  entries: ReadonlyMap<string, LedgerEntry>,
): string {
  const traces = traceWords(
    [wordHashes(entry.words)],
    parts.map((part) => wordHashes(entries.get(part)?.words ?? '')),
  );
  const best = weighTraces(traces, 0).candidates[0];
  return best === undefined ? target : (parts[best.place] ?? target);
}
