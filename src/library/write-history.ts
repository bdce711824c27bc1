import type { History } from '../edition/history.ts';
import { toHistoryFile } from '../edition/to-history-file.ts';
import { editionFile } from './edition-file.ts';
import { writeFileWhole } from './write-file-whole.ts';

/**
 * Write the releases of an edition.
 *
 * @param slug
 *   The name of the edition's folder, which is there.
 * @param history
 *   The history, which takes the place of the one before.
 */
export function writeHistory(slug: string, history: History): void {
  writeFileWhole(editionFile(slug, 'history.json').path, toHistoryFile(history));
}
