import type { Ledger } from '../edition/ledger/ledger.ts';
import { toLedgerFile } from '../edition/ledger/to-ledger-file.ts';
import { editionFile } from './edition-file.ts';
import { writeTogether } from './journal/write-together.ts';

/**
 * Write the ledger of an edition.
 *
 * @param slug
 *   The name of the edition's folder, which is there.
 * @param ledger
 *   The ledger, which takes the place of the one before.
 */
export function writeLedger(slug: string, ledger: Ledger): void {
  const { path } = editionFile(slug, 'anchors.json');
  writeTogether([{ path, text: toLedgerFile(ledger) }], { command: 'anchors' });
}
