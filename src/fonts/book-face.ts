import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../library/content-folder.ts';
import { lettersInUse } from './letters-in-use.ts';
import { makeFaces } from './make-faces.ts';

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

/** All that editions and registers hold, private ones too: a file for two sites is better than two files. */
function* readContent(): Iterable<string> {
  const folder = contentFolder();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:mdx|json|ya?ml)$/u.test(entry.name)) continue;
    yield readFileSync(join(entry.parentPath, entry.name), 'utf8');
  }
}
