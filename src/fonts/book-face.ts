import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { contentFolder } from '../library/content-folder.ts';
import { type Face, faces } from './faces.ts';
import { lettersInUse } from './letters-in-use.ts';

const require = createRequire(import.meta.url);
const family = 'EB Garamond';

/**
 * Cut the book face down to the letters in use, and give it to the pages as `book-face/…`.
 *
 * The files are named for the letters that they hold and are made only once: a build that finds them takes no time. In
 * `npm run dev` a letter that is new to the texts is drawn in another face until the next start.
 *
 * @returns
 *   An Astro integration. Pages may import `book-face/book-face.css`, and `book-face/roman.woff2?url` for preloading.
 */
export function bookFace(): AstroIntegration {
  return {
    name: 'manicule-book-face',
    hooks: {
      'astro:config:setup': async ({ createCodegenDir, updateConfig }) => {
        const folder = await makeFaces(fileURLToPath(createCodegenDir()), lettersInUse(readContent()));
        updateConfig({ vite: { resolve: { alias: { 'book-face': folder } } } });
      },
    },
  };
}

/** The folder with the faces and their style sheet. Two commands may make it at once: the last name given stands. */
async function makeFaces(cache: string, letters: string): Promise<string> {
  const { version } = require('subset-font/package.json') as { version: string };
  const digest = createHash('sha256')
    .update(JSON.stringify([version, faces, letters]))
    .digest('hex')
    .slice(0, 16);
  const folder = join(cache, digest);
  if (existsSync(folder)) return folder;
  const making = `${folder}.${String(process.pid)}`;
  mkdirSync(making, { recursive: true });
  const used = faces.filter(({ only }) => only?.letters.test(letters) ?? true);
  for (const face of used) {
    const font = readFileSync(join(dirname(require.resolve(`${face.package}/package.json`)), face.file));
    const cut = await subsetFont(font, letters, {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: face.features,
      preserveNameIds: [0, 13, 14],
    });
    writeFileSync(join(making, `${face.name}.woff2`), cut);
  }
  writeFileSync(join(making, 'book-face.css'), used.map(faceRule).join('\n'));
  try {
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function faceRule({ name, style, weight, only }: Face): string {
  return `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${String(weight)};
  font-display: swap;
  src: url('./${name}.woff2') format('woff2');${only === undefined ? '' : `\n  unicode-range: ${only.range};`}
}
`;
}

/** All that editions and registers hold, private ones too: a file for two sites is better than two files. */
function* readContent(): Iterable<string> {
  const folder = contentFolder();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:mdx|json|ya?ml)$/u.test(entry.name)) continue;
    yield readFileSync(join(entry.parentPath, entry.name), 'utf8');
  }
}
