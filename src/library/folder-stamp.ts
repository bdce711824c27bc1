import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Give a stamp of a folder.
 *
 * @param folder
 *   Where it lies; it need not be there.
 * @returns
 *   Characters that change when one of its files is added, removed or changed.
 */
export function folderStamp(folder: string): string {
  if (!existsSync(folder)) return '0';
  const times = readdirSync(folder).map((file) => statSync(join(folder, file)).mtimeMs);
  return `${String(times.length)}:${String(times.reduce((latest, time) => Math.max(latest, time), 0))}`;
}
