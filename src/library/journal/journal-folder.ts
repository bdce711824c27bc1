import { join } from 'node:path';
import { contentFolder } from '../content-folder.ts';

/**
 * Say where the journal lies, in which every write of a command stands before it is done.
 *
 * An entry is prepared beside the others, under a name with a dot, and renamed when it is whole: from then on it will be
 * carried out, by another command if this one is killed. What it replaced stays in it, so that it can be undone.
 *
 * @returns
 *   An absolute path, on the same disk as the content, so that files can be renamed into place.
 */
export function journalFolder(): string {
  return join(contentFolder(), '.manicule', 'journal');
}
