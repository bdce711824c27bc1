import { resolve } from 'node:path';

/**
 * Say where results are kept that can be made again: removing the folder costs time and nothing else.
 *
 * @returns
 *   An absolute path: the folder that MANICULE_CACHE names, or one in `node_modules`.
 */
export function cacheFolder(): string {
  return resolve(process.env['MANICULE_CACHE'] ?? 'node_modules/.cache/manicule');
}
