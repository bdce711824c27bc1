import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checksumLine } from '../exports/checksum-line.ts';

/** The list of checksums at the root of a site, which `npm run verify` and `sha256sum -c` read. */
export const checksumsName = 'SHA256SUMS';

/**
 * Write the checksum of every file of a built site into its root.
 *
 * @param folder
 *   The folder of the site; nothing in it may change afterwards.
 */
export function writeChecksums(folder: string): void {
  const lines = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== checksumsName)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => checksumLine(path, readFileSync(join(folder, path))));
  writeFileSync(join(folder, checksumsName), lines.join(''));
}
