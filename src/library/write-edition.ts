import { copyFile, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EditionError } from '../edition/problem.ts';

/**
 * Write the files of an edition, all or none.
 *
 * They are written beside the folder first and then moved into place, so that a run that is broken off leaves nothing
 * half written. An edition that is there is kept, unless `force` is given: then its text and sources are replaced, the
 * old ones stay as `text.mdx.bak` and `sources.json.bak`, and annotations and ledger are not touched.
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
export async function writeEdition(
  folder: string,
  files: Readonly<Record<string, string>>,
  { force = false }: { readonly force?: boolean } = {},
): Promise<void> {
  const text = join(folder, 'text.mdx');
  const exists = await isThere(text);
  if (exists && !force) throw editionExists(text);
  const written = Object.entries(files).filter(([name]) => !exists || name !== 'anchors.json');
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const [name, content] of written) await writeFile(join(draft, name), content);
    for (const [name] of written) {
      const old = join(folder, name);
      if (exists && name !== 'review.html' && (await isThere(old))) await copyFile(old, `${old}.bak`);
    }
    await mkdir(folder, { recursive: true });
    for (const [name] of written) await rename(join(draft, name), join(folder, name));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
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

async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch {
    return false;
  }
}
