import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EditionError } from '../edition/problem.ts';
import { writeTogether } from './journal/write-together.ts';

/**
 * Write the files of an edition, all or none.
 *
 * An edition that is there is kept, unless `force` is given: then its text and sources are replaced, `npm run undo` brings
 * the old ones back, and annotations and ledger are not touched.
 *
 * @param folder
 *   Of the edition; it and those above it are made where they are missing.
 * @param files
 *   By name within the folder: `text.mdx`, `sources.json`, `anchors.json`.
 * @param settings
 *   `force` replaces an edition that is there.
 * @throws {EditionError}
 *   `edition-exists`.
 */
export function writeEdition(
  folder: string,
  files: Readonly<Record<string, string>>,
  { force = false }: { readonly force?: boolean } = {},
): void {
  const text = join(folder, 'text.mdx');
  const exists = existsSync(text);
  if (exists && !force) throw editionExists(text);
  writeTogether(
    Object.entries(files)
      .filter(([name]) => !exists || name !== 'anchors.json')
      .map(([name, content]) => ({ path: join(folder, name), text: content })),
    { command: 'import' },
  );
}

function editionExists(file: string): EditionError {
  return new EditionError([
    {
      id: 'edition-exists',
      file,
      line: 0,
      column: 0,
      message: 'Expected no edition under this name; found one.',
      hint: 'Choose another name with --as SLUG, or replace its text with --force: annotations and ledger are kept.',
    },
  ]);
}
