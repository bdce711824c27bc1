import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { IndexFile } from './index-file.ts';

/**
 * Write a file of the index as `packFile` does, in the threads of Node, while this one goes on.
 *
 * @param path
 *   From the folder of the index.
 * @param data
 *   Plain data.
 * @returns
 *   The same file.
 */
export async function packAside(path: string, data: unknown): Promise<IndexFile> {
  return { path, content: await pack(JSON.stringify(data), { level: 9 }) };
}

const pack = promisify(gzip);
