import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** Once for each run: nobody changes the code while it runs. */
const known = new Map<string, string>();

/**
 * Give a digest of our own code and of the versions of all packages: what was made by other code is made again.
 *
 * @returns
 *   Characters that change with any file in `src` and `public`, with the lock file and with the configuration.
 */
export function codeKey(): string {
  const root = process.cwd();
  const key = known.get(root) ?? digestOf(root);
  known.set(root, key);
  return key;
}

function digestOf(root: string): string {
  const hash = createHash('sha256');
  const files = ['src', 'public'].flatMap((folder) => listFiles(join(root, folder)).map((file) => `${folder}/${file}`));
  for (const file of [...files, 'package-lock.json', 'astro.config.mjs']) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}
