import type { History } from '../edition/history.ts';
import { toHistoryFile } from '../edition/to-history-file.ts';
import { editionFile } from './edition-file.ts';
import { writeTogether } from './journal/write-together.ts';

/**
 * Write the releases of an edition.
 *
 * @param slug
 *   The name of the edition's folder, which is there.
 * @param history
 *   The history, which takes the place of the one before.
 */
export function writeHistory(slug: string, history: History): void {
  const { path } = editionFile(slug, 'history.json');
  writeTogether([{ path, text: toHistoryFile(history) }], { command: 'release' });
}
