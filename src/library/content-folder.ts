import { resolve } from 'node:path';

/**
 * Say where the content lies: `content/` in the project, or the folder that MANICULE_CONTENT names.
 *
 * @returns
 *   An absolute path. The commands all run in the project's root, whatever folder they were called from.
 */
export function contentFolder(): string {
  return resolve(process.env['MANICULE_CONTENT'] ?? 'content');
}
