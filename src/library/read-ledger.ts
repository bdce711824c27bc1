import { existsSync, readFileSync } from 'node:fs';
import type { Ledger } from '../edition/ledger/ledger.ts';
import { parseLedger } from '../edition/ledger/parse-ledger.ts';
import type { Problem } from '../edition/problem.ts';
import { editionFile } from './edition-file.ts';

/**
 * Read the ledger of an edition.
 *
 * @param slug
 *   The name of the edition's folder.
 * @returns
 *   The ledger, or null: without problems where there is none yet, with them where it could not be read.
 */
export function readLedger(slug: string): { readonly ledger: Ledger | null; readonly problems: readonly Problem[] } {
  const { path, name } = editionFile(slug, 'anchors.json');
  return existsSync(path) ? parseLedger(readFileSync(path, 'utf8'), name) : { ledger: null, problems: [] };
}
