import { sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { describeEdition } from '../edition/describe-edition.ts';
import { isPrivate } from '../edition/edition.ts';
import { EditionError } from '../edition/problem.ts';
import { checkNames } from './check-names.ts';
import { contentFolder } from './content-folder.ts';
import { listEditions } from './list-editions.ts';
import { readEdition } from './read-edition.ts';

/**
 * Load the editions into Astro's content layer.
 *
 * The store holds what lists and heads need; the text itself is opened by the page that shows it (`openEdition`), for
 * a store that holds whole texts becomes one module of their total size.
 *
 * Private editions are loaded only where MANICULE_PRIVATE is `1`.
 *
 * @returns
 *   A loader for `defineCollection`. It fails with an EditionError that holds the problems of all editions.
 */
export function editionLoader(): Loader {
  return {
    name: 'manicule-editions',
    async load(context) {
      const { store, watcher, logger } = context;
      const load = async (): Promise<void> => {
        const problems = [];
        const all = [];
        const found = new Set<string>();
        for (const slug of listEditions()) {
          const read = readEdition(slug);
          problems.push(...read.problems);
          if (read.edition === null) continue;
          all.push(read.edition);
          const { frontmatter } = read.edition.article;
          if (isPrivate(frontmatter) && process.env['MANICULE_PRIVATE'] !== '1') continue;
          found.add(slug);
          const data = await context.parseData({ id: slug, data: { ...describeEdition(read.edition) } });
          // With the data, for a newer version of ours may say more of the same edition.
          store.set({ id: slug, data, digest: context.generateDigest(JSON.stringify([data, read.edition])) });
        }
        problems.push(...checkNames(all));
        if (problems.length > 0) throw new EditionError(problems);
        for (const slug of store.keys()) if (!found.has(slug)) store.delete(slug);
      };
      await load();
      const folder = contentFolder() + sep;
      watcher?.add(folder);
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        load().catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}
