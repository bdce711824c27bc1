import { type Hash, createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codeKey } from './code-key.ts';
import { contentFolder } from './content-folder.ts';

/**
 * Give a digest of everything that an edition is made from: its files, the registers of names, and our code.
 *
 * @param slug
 *   The name of its folder.
 * @param names
 *   The digest of the registers (`namesKey`), taken once for many editions.
 * @returns
 *   Characters that change with any of these.
 */
export function editionKey(slug: string, names: string): string {
  const hash = createHash('sha256').update(codeKey()).update(names);
  addFiles(hash, join('editions', slug));
  return hash.digest('hex');
}

/**
 * Give a digest of the registers of names.
 *
 * @returns
 *   Characters that change with any of their files.
 */
export function namesKey(): string {
  const hash = createHash('sha256');
  addFiles(hash, 'names');
  return hash.digest('hex');
}

function addFiles(hash: Hash, folder: string): void {
  for (const [name, bytes] of filesOf(join(contentFolder(), folder))) hash.update(`\n${folder}/${name} `).update(bytes);
}

function filesOf(folder: string): readonly (readonly [string, Buffer])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file.slice(folder.length), readFileSync(file)]);
}
