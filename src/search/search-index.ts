import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex } from './build-search-index.ts';

/**
 * Make the search index from the built pages, at the end of every build.
 *
 * What is private is in the index only where it was built, for the index is made from nothing else.
 *
 * @returns
 *   An Astro integration. It writes `pagefind/` into the site, and fails the build where the index has errors.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'manicule-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { files, passages } = await buildSearchIndex(await readPages(folder));
        for (const { path, content } of files) {
          const file = join(folder, 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${String(passages)} passages can be searched`);
      },
    },
  };
}

/** Pages of the site by their address, from the root: `entente/`. */
async function readPages(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html')).sort();
  const read = pages.map(async (name): Promise<[string, string]> => {
    const path = name
      .split(sep)
      .join('/')
      .replace(/(?:^|(?<=\/))index\.html$/u, '');
    return [path, await readFile(join(folder, name), 'utf8')];
  });
  return new Map(await Promise.all(read));
}
