import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keyEditions } from '../library/edition-key.ts';
import { lettersOfContent } from '../library/letters-of-content.ts';
import { allEditions } from '../library/list-editions.ts';
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
        const letters = lettersInUse([lettersOfContent(keyEditions(allEditions()))]);
        const folder = await makeFaces(fileURLToPath(createCodegenDir()), letters);
        updateConfig({ vite: { resolve: { alias: { 'book-face': folder } } } });
      },
    },
  };
}
