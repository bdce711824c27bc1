import type { Ledger } from '../edition/ledger/ledger.ts';
import { toLedgerFile } from '../edition/ledger/to-ledger-file.ts';
import { editionFile } from './edition-file.ts';
import { writeFileWhole } from './write-file-whole.ts';

/**
 * Write the ledger of an edition.
 *
 * @param slug
 *   The name of the edition's folder, which is there.
 * @param ledger
 *   The ledger, which takes the place of the one before.
 */
export function writeLedger(slug: string, ledger: Ledger): void {
  writeFileWhole(editionFile(slug, 'anchors.json').path, toLedgerFile(ledger));
}
