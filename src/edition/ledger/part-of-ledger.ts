import type { Ledger } from './ledger.ts';

/** What a ledger records of an edition: its text, with passages and notes, or its index of names. */
export type LedgerPart = 'text' | 'names';

/**
 * Take one part out of a ledger.
 *
 * The two are aligned apart, for which names a text mentions is known only when its passages have their anchors.
 *
 * @param ledger
 *   The ledger of an edition.
 * @param part
 *   Which.
 * @returns
 *   A ledger with the anchors of this part alone, in their order.
 */
export function partOfLedger(ledger: Ledger, part: LedgerPart): Ledger {
  return { ...ledger, anchors: ledger.anchors.filter(({ kind }) => (kind === 'name') === (part === 'names')) };
}
