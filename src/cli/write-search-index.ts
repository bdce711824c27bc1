import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Proof } from '../press/proof-edition.ts';
import { buildSearchIndex } from '../search/build-search-index.ts';
import { filesToKeep } from '../search/files-to-keep.ts';
import { codeFile } from '../search/pagefind-form.ts';
import { writeStored } from '../press/write-stored.ts';

/**
 * Write the search index of a site, beside the files of its editions.
 *
 * What is private is in the index only where it was built, for the index is made from nothing else than built pages.
 *
 * @param folder
 *   Where it is written.
 * @param proofs
 *   Of all editions.
 * @throws {Error}
 *   Where the index cannot be made.
 */
export async function writeSearchIndex(folder: string, proofs: ReadonlyMap<string, Proof>): Promise<void> {
  const editions = [...proofs.values()].flatMap(({ searched }) => (searched === null ? [] : [searched]));
  const files = await buildSearchIndex(editions);
  for (const { path, content } of files) writeStored(folder, path, content);
  const all = [
    // It is there already, with the other files that are the same for every library.
    [codeFile, statSync(join(folder, codeFile)).size] as const,
    ...files.map(({ path, content }) => [path, content.length] as const),
    ...editions.flatMap((edition) => edition.files),
  ];
  writeFileSync(join(folder, 'offline.json'), JSON.stringify(filesToKeep(all)));
}
