import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumLine, lineOfChecksum } from '../exports/checksum-line.ts';

/** The list of checksums at the root of a site, which `npm run verify` and `sha256sum -c` read. */
export const checksumsName = 'SHA256SUMS';

/**
 * Write the checksum of every file of a built site into its root.
 *
 * @param folder
 *   The folder of the site; nothing in it may change afterwards.
 * @param files
 *   The paths of its files, but for those that are known.
 * @param known
 *   Checksums that were taken when files were written, by their paths, also of such as are yet to be put there; the others
 *   are read.
 */
export function writeChecksums(
  folder: string,
  files: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
): void {
  const lines = [...new Set([...files, ...known.keys()])].sort().map((path) => {
    const sha256 = known.get(path);
    return sha256 === undefined ? checksumLine(path, readFileSync(join(folder, path))) : lineOfChecksum(path, sha256);
  });
  writeFileSync(join(folder, checksumsName), lines.join(''));
}
