import type { LedgerEntry } from './ledger.ts';

/**
 * Say whether something has its anchor from its editor, and not from the ledger.
 *
 * @param kind
 *   What it is.
 * @returns
 *   True for a note, whose label was printed, and for a name, which is called as its file is: such an anchor is never
 *   chosen, and what stands at it may become quite another thing.
 */
export function isLabelled(kind: LedgerEntry['kind']): boolean {
  return kind === 'note' || kind === 'name';
}
