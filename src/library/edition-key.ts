import { type Hash, createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeKey } from './code-key.ts';
import { contentFolder } from './content-folder.ts';
import { listFiles } from './list-files.ts';

/** An edition, and what it is made from. */
export interface KeyedEdition {
  /** The name of its folder. */
  readonly slug: string;
  /** A digest of everything that it is made from (`editionKey`). */
  readonly key: string;
}

/**
 * Take the keys of editions.
 *
 * @param slugs
 *   The names of their folders.
 * @returns
 *   The editions in the same order.
 */
export function keyEditions(slugs: readonly string[]): readonly KeyedEdition[] {
  const names = namesKey();
  return slugs.map((slug) => ({ slug, key: editionKey(slug, names) }));
}

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
  const path = join(contentFolder(), folder);
  for (const file of listFiles(path)) hash.update(`\n${folder}/${file} `).update(readFileSync(join(path, file)));
}
