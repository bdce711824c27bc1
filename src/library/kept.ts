import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { cacheFolder } from './cache-folder.ts';

/**
 * Give what was kept under a name, if it was made from the same things.
 *
 * @param name
 *   Characters that can be a path: `surveys/entente`.
 * @param key
 *   A digest of everything that it is made from.
 * @param folder
 *   Where it is kept, if that is not the folder for what can be made again.
 * @returns
 *   Plain data; null where it must be made.
 */
export function takeKept(name: string, key: string, folder = cacheFolder()): unknown {
  try {
    const kept = JSON.parse(zstdDecompressSync(readFileSync(fileOf(folder, name))).toString('utf8')) as {
      key: string;
      data: unknown;
    };
    return kept.key === key ? kept.data : null;
  } catch {
    // There is none, or it was not written whole.
    return null;
  }
}

/**
 * Keep something for the next time; what was kept under the name before goes.
 *
 * @param name
 *   Characters that can be a path.
 * @param key
 *   A digest of everything that it is made from.
 * @param data
 *   Plain data.
 * @param folder
 *   Where it is kept, if that is not the folder for what can be made again.
 */
export function keep(name: string, key: string, data: unknown, folder = cacheFolder()): void {
  const file = fileOf(folder, name);
  const beside = `${file}.${String(process.pid)}-${String(performance.now())}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, zstdCompressSync(JSON.stringify({ key, data }), quickly));
    renameSync(beside, file);
  } catch {
    // A folder that cannot be written to only means that it is made again.
    rmSync(beside, { force: true });
  }
}

/** As small as gzip makes it, in half the time. */
const quickly = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

function fileOf(folder: string, name: string): string {
  return join(folder, `${name}.json.zst`);
}
