import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Deployment } from './deployment.ts';

/**
 * Open a site that lies in a folder.
 *
 * @param folder
 *   Its path, as the user gave it.
 * @returns
 *   The site.
 */
export function openFolder(folder: string): Deployment {
  return {
    name: folder,
    async read(path) {
      try {
        return await readFile(join(folder, path));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'no such file';
        return error instanceof Error ? error.message : String(error);
      }
    },
    async list() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
    },
  };
}
