import { gzipSync } from 'node:zlib';
import type { IndexFile } from './index-file.ts';

/**
 * Write a file of the index.
 *
 * @param path
 *   From the folder of the index.
 * @param data
 *   Plain data.
 * @returns
 *   JSON under gzip, as Pagefind packs its own files: as small on a host that does not compress.
 */
export function packFile(path: string, data: unknown): IndexFile {
  return { path, content: gzipSync(JSON.stringify(data), { level: 9 }) };
}
