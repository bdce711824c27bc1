import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type StoredFile, storedFile } from './stored-file.ts';

/**
 * Write a file of a site, or of its index.
 *
 * @param folder
 *   Of the site.
 * @param path
 *   From there; folders are made.
 * @param content
 *   All its bytes.
 * @returns
 *   What is known of it.
 */
export function writeStored(folder: string, path: string, content: Uint8Array): StoredFile {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return storedFile(file, content);
}
