import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';

/**
 * Make the search index from the built pages, at the end of every build.
 *
 * @returns
 *   An Astro integration. It writes `pagefind/` into the site, and fails the build where the index has errors.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'manicule-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({});
        if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const folder = fileURLToPath(dir);
        const added = await index.addDirectory({ path: folder });
        const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
        const problems = [...added.errors, ...written.errors];
        if (problems.length > 0) throw new Error(`Pagefind could not index the site: ${problems.join('; ')}`);
        logger.info(`${String(added.page_count)} pages searched through`);
      },
    },
  };
}
