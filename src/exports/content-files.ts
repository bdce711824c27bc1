import type { Edition } from '../edition/edition.ts';
import { toLedgerFile } from '../edition/ledger/to-ledger-file.ts';
import { toHistoryFile } from '../edition/to-history-file.ts';
import { toText } from '../markdown/to-text.ts';
import type { ArchivedFile } from './zip-files.ts';

/**
 * Write the content that an edition is made from, so that it can be built again.
 *
 * @param edition
 *   Any edition.
 * @returns
 *   The files of its folder, below `content/`; what an edition does not have is left out.
 */
export function contentFiles({ article, sources, ledger, history }: Edition): readonly ArchivedFile[] {
  return [
    { path: 'content/text.mdx', content: toText(article) },
    ...(sources.length === 0
      ? []
      : [{ path: 'content/sources.json', content: `${JSON.stringify(sources, null, 2)}\n` }]),
    ...(ledger === null ? [] : [{ path: 'content/anchors.json', content: toLedgerFile(ledger) }]),
    ...(history === null ? [] : [{ path: 'content/history.json', content: toHistoryFile(history) }]),
  ];
}
