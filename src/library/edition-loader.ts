import { sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { EditionError } from '../edition/problem.ts';
import { checkNames } from './check-names.ts';
import { contentFolder } from './content-folder.ts';
import { namesKey } from './edition-key.ts';
import { listEditions } from './list-editions.ts';
import { surveyEdition } from './survey-edition.ts';

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
        const found = new Set<string>();
        const names = namesKey();
        const surveys = listEditions().map((slug) => surveyEdition(slug, names));
        for (const { slug, key, description } of surveys) {
          if (description === null) continue;
          if (description.private && process.env['MANICULE_PRIVATE'] !== '1') continue;
          found.add(slug);
          store.set({ id: slug, data: await context.parseData({ id: slug, data: { ...description } }), digest: key });
        }
        const problems = [
          ...surveys.flatMap((survey) => survey.problems),
          // Only all editions together can say that a name is mentioned in none.
          ...(process.env['MANICULE_SHARD'] === undefined
            ? checkNames(surveys.map(({ mentioning }) => mentioning))
            : []),
        ];
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
