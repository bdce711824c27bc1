import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Proof } from '../press/proof-edition.ts';
import { indexEditions } from '../search/build-search-index.ts';
import { filesToKeep } from '../search/files-to-keep.ts';

/**
 * Write the search index of a site.
 *
 * What is private is in the index only where it was built, for the index is made from nothing else than built pages.
 *
 * @param folder
 *   Where it is written.
 * @param proofs
 *   Of all editions.
 * @throws {Error}
 *   Where the index has errors.
 */
export async function writeSearchIndex(folder: string, proofs: ReadonlyMap<string, Proof>): Promise<void> {
  const editions = [...proofs.values()].flatMap(({ searched }) => (searched === null ? [] : [searched]));
  const { files } = await indexEditions(editions);
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  if (files.length > 0) writeFileSync(join(folder, 'offline.json'), JSON.stringify(filesToKeep(files)));
}
