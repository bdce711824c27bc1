import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../library/list-files.ts';

/**
 * List the files of a site but for those in the folders of its editions, which are known from when they were written.
 *
 * @param folder
 *   Of the site.
 * @param editions
 *   By slug.
 * @returns
 *   Their paths from the folder, with forward slashes.
 */
export function filesBeside(folder: string, editions: ReadonlyMap<string, unknown>): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry;
    if (entry.isFile()) return [name];
    if (editions.has(name)) return [];
    return listFiles(join(folder, name)).map((file) => `${name}/${file}`);
  });
}
