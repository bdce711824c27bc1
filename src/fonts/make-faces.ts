import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { faces, scripts } from './faces.ts';
import { type Slice, toSlices } from './to-slices.ts';
import { readFace } from './read-face.ts';

const require = createRequire(import.meta.url);
const family = 'EB Garamond';

/**
 * Cut the faces down to some letters. Two commands may do so at once: the last name given stands.
 *
 * @param cache
 *   The folder in which such folders are kept, each named for what is in it.
 * @param letters
 *   All that are wanted, each once.
 * @returns
 *   The folder with the faces and their style sheet, `book-face.css`.
 */
export async function makeFaces(cache: string, letters: string): Promise<string> {
  const { version } = require('subset-font/package.json') as { version: string };
  const digest = createHash('sha256')
    .update(JSON.stringify([version, faces, scripts.map(({ range }) => range), letters]))
    .digest('hex')
    .slice(0, 16);
  const folder = join(cache, digest);
  if (existsSync(folder)) return folder;
  const making = `${folder}.${String(process.pid)}`;
  mkdirSync(making, { recursive: true });
  const slices = toSlices(letters);
  for (const { name, face, letters: own } of slices) {
    const cut = await subsetFont(readFace(face), own, {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: face.features,
      preserveNameIds: [0, 13, 14],
    });
    writeFileSync(join(making, `${name}.woff2`), cut);
  }
  writeFileSync(join(making, 'book-face.css'), slices.map(faceRule).join('\n'));
  try {
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function faceRule({ name, face: { style, weight }, range }: Slice): string {
  return `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${String(weight)};
  font-display: swap;
  src: url('./${name}.woff2') format('woff2');${range === null ? '' : `\n  unicode-range: ${range};`}
}
`;
}
