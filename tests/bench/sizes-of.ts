import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes of one kind of file: as they are, and under brotli. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
  /** Of at most fifty files, in proportion; the rest are alike. */
  readonly packed: number;
}

/** What a built site holds. */
export interface Sizes {
  readonly html: Size;
  readonly script: Size;
  readonly style: Size;
  readonly other: Size;
}

/**
 * Count the bytes of a built site.
 *
 * @param folder
 *   Of the site.
 * @returns
 *   Bytes by kind.
 */
export function sizesOf(folder: string): Sizes {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const of = (...extensions: readonly string[]): Size =>
    sizeOf(files.filter((file) => extensions.includes(extname(file))));
  const known = ['.html', '.js', '.mjs', '.css'];
  return {
    html: of('.html'),
    script: of('.js', '.mjs'),
    style: of('.css'),
    other: sizeOf(files.filter((file) => !known.includes(extname(file)))),
  };
}

function sizeOf(files: readonly string[]): Size {
  let bytes = 0;
  let packed = 0;
  let sampled = 0;
  const step = Math.max(1, Math.floor(files.length / 50));
  for (const [index, file] of files.entries()) {
    const content = readFileSync(file);
    bytes += content.length;
    if (index % step !== 0) continue;
    sampled += content.length;
    packed += brotliCompressSync(content).length;
  }
  return { files: files.length, bytes, packed: sampled === 0 ? 0 : (packed * bytes) / sampled };
}
