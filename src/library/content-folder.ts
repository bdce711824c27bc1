import { resolve } from 'node:path';

/**
 * Say where the content lies: `content/` in the project, or the folder that MANICULE_CONTENT names.
 *
 * From the working folder and not from this file's own place, for Astro bundles this file into another.
 *
 * @returns
 *   An absolute path. The commands all run in the project's root, whatever folder they were called from.
 */
export function contentFolder(): string {
  return resolve(process.env['MANICULE_CONTENT'] ?? 'content');
}
