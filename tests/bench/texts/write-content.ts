import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignLedger } from '../../../src/edition/ledger/align-ledger.ts';
import { applyProposals } from '../../../src/edition/ledger/apply-proposals.ts';
import { emptyLedger } from '../../../src/edition/ledger/ledger.ts';
import { propose } from '../../../src/edition/ledger/propose.ts';
import { toLedgerFile } from '../../../src/edition/ledger/to-ledger-file.ts';
import { toText } from '../../../src/markdown/to-text.ts';
import type { MadeText } from './make-text.ts';

/**
 * Write a text as an edition of ours, with the ledger that a public build asks for.
 *
 * @param content
 *   The folder that stands for `content/`; it is made where it is missing.
 * @param text
 *   A made-up text.
 */
export function writeContent(content: string, { slug, article, sources }: MadeText): void {
  const folder = join(content, 'editions', slug);
  mkdirSync(folder, { recursive: true });
  const alignment = alignLedger(article, emptyLedger);
  const ledger = applyProposals(emptyLedger, alignment.places, propose(alignment, emptyLedger), '2026-11-26');
  writeFileSync(join(folder, 'text.mdx'), toText(article));
  writeFileSync(join(folder, 'sources.json'), `${JSON.stringify(sources, null, 2)}\n`);
  writeFileSync(join(folder, 'anchors.json'), toLedgerFile(ledger));
}
