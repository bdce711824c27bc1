import { fileURLToPath } from 'node:url';
import type { AstroIntegration, PathWithRoute } from 'astro';
import type { PageAssets } from './astro-app.ts';
import type { Job, ThreadData } from './press-thread.ts';
import type { Proof } from './proof-edition.ts';
import { runInThreads } from './run-in-threads.ts';

/**
 * Let Astro render the pages of the site, and threads the many pages and files of each edition.
 *
 * @param editions
 *   Slugs.
 * @param onProofs
 *   Is given the proofs by slug once all is written.
 * @returns
 *   An Astro integration.
 */
export function pressEditions(
  editions: ReadonlySet<string>,
  onProofs: (proofs: ReadonlyMap<string, Proof>) => void,
): AstroIntegration {
  const settings = { root: '', out: '', base: '/' };
  let assets: PageAssets = new Map();
  let pressing: Promise<void> = Promise.resolve();
  return {
    name: 'manicule-press',
    hooks: {
      'astro:config:done': ({ config }) => {
        Object.assign(settings, {
          root: fileURLToPath(config.root),
          out: fileURLToPath(config.outDir),
          base: config.base,
        });
      },
      'astro:build:setup': ({ pages }) => {
        assets = pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: 'manicule-press',
          async getStaticPaths() {
            const paths = await astro.getStaticPaths();
            const bySlug = Map.groupBy(paths, ({ pathname }) => pathname.split('/').find(Boolean) ?? '');
            const jobs = [...bySlug].flatMap(([slug, own]) => (editions.has(slug) ? [toJob(slug, own)] : []));
            pressing = runInThreads<Proof>(jobs, {
              module: new URL('./press-thread.ts', import.meta.url),
              data: { ...settings, assets: plainAssets(assets) } satisfies ThreadData,
            }).then((proofs) => {
              onProofs(new Map(proofs.map((proof) => [proof.slug, proof])));
            });
            // Awaited in teardown; until then a failure is not unhandled.
            pressing.catch(() => undefined);
            return paths.filter(({ pathname }) => !editions.has(pathname.split('/').find(Boolean) ?? ''));
          },
          async teardown() {
            await pressing;
            await astro.teardown?.();
          },
        }));
      },
    },
  };
}

function toJob(slug: string, paths: readonly PathWithRoute[]): Job {
  return {
    slug,
    paths: paths.map(({ pathname, route: { route, component, type } }) => ({
      pathname,
      route,
      component,
      isPage: type === 'page',
    })),
  };
}

/** Only what rendering reads: the rest of Astro's records holds functions, which no thread can be given. */
function plainAssets(pages: PageAssets): PageAssets {
  return new Map([...pages].map(([key, { styles }]) => [key, { styles }]));
}
