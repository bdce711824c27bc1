import { sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Loader } from 'astro/loaders';
import { EditionError } from '../edition/problem.ts';
import { checkNames } from './check-names.ts';
import { contentFolder } from './content-folder.ts';
import { keyEditions } from './edition-key.ts';
import { listEditions } from './list-editions.ts';
import { stoppingProblems } from './stopping-problems.ts';
import { type Survey, takeSurvey } from './kept-survey.ts';
import { surveyEdition } from './survey-edition.ts';

/**
 * Load the editions into Astro's content layer.
 *
 * The store holds what lists and heads need; the text itself is opened by the page that shows it (`openEdition`), for
 * a store that holds whole texts becomes one module of their total size.
 *
 * Private editions are loaded only where MANICULE_PRIVATE is `1`, and none where MANICULE_COMPILING is.
 *
 * @returns
 *   A loader for `defineCollection`. It fails with an EditionError that holds the problems of all editions.
 */
export function editionLoader(): Loader {
  return {
    name: 'manicule-editions',
    async load(context) {
      // Compiled pages ask for the editions of the build that renders them.
      if (process.env['MANICULE_COMPILING'] === '1') return;
      const { store, watcher, logger } = context;
      const surveys = new Map<string, Survey>();
      const load = async (isChanged: (slug: string) => boolean): Promise<void> => {
        const slugs = new Set(listEditions());
        for (const slug of surveys.keys()) if (!slugs.has(slug)) surveys.delete(slug);
        for (const edition of keyEditions([...slugs].filter(isChanged)))
          surveys.set(edition.slug, takeSurvey(edition) ?? surveyEdition(edition));
        const shown = [...surveys.values()].filter(isShown);
        for (const slug of store.keys()) if (!shown.some((survey) => survey.slug === slug)) store.delete(slug);
        for (const { slug, key, description } of shown) {
          if (!isChanged(slug)) continue;
          // Every change of the store makes the development server load all pages anew.
          if (isDeepStrictEqual(store.get(slug)?.data, { ...description })) continue;
          store.set({ id: slug, data: await context.parseData({ id: slug, data: { ...description } }), digest: key });
        }
        const problems = [
          ...[...surveys.values()].flatMap((survey) => survey.problems),
          // Only all editions together can say that a name is mentioned in none.
          ...(process.env['MANICULE_SHARD'] === undefined
            ? checkNames([...surveys.values()].map(({ mentioning }) => mentioning))
            : []),
        ];
        if (stoppingProblems(problems).length > 0) throw new EditionError(problems);
        if (problems.length > 0) logger.warn(new EditionError(problems).message);
      };
      await load(() => true);
      const folder = contentFolder() + sep;
      watcher?.add(folder);
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        // A register is part of every edition; everything else belongs to one.
        const [kind, slug] = path.slice(folder.length).split(sep);
        load((each) => kind !== 'editions' || each === slug).catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

function isShown({ description }: Survey): boolean {
  return description !== null && (!description.private || process.env['MANICULE_PRIVATE'] === '1');
}
