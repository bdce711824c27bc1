import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';
import { listFiles } from './list-files.ts';

/**
 * Say whether the library has registers of names, without reading them.
 *
 * @returns
 *   Whether there is any file where they lie.
 */
export function hasNames(): boolean {
  return listFiles(join(contentFolder(), 'names')).length > 0;
}
