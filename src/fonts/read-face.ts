import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Face } from './faces.ts';

/**
 * Read a face as its package carries it, with every letter that it has.
 *
 * @param face
 *   Any of the faces.
 * @returns
 *   The bytes of the font: TrueType, or WOFF2 where the file's name says so.
 */
export function readFace(face: Pick<Face, 'package' | 'file'>): Buffer {
  // From the project's root: a page that is being built runs from a folder of its own.
  const manifest = createRequire(resolve('package.json')).resolve(`${face.package}/package.json`);
  return readFileSync(join(dirname(manifest), face.file));
}
