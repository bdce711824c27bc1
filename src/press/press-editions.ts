import { fileURLToPath } from 'node:url';
import type { AstroIntegration, PathWithRoute } from 'astro';
import type { PageAssets } from './astro-app.ts';
import { type EarlierSite, recordPressing, takeEarlier } from './earlier-pressing.ts';
import type { Job, ThreadData } from './press-thread.ts';
import { pressingKeys } from './pressing-key.ts';
import type { Proof } from './proof-edition.ts';
import { runInThreads } from './run-in-threads.ts';

/** What is to be pressed, and from what. */
export interface Pressing {
  /** Slugs. */
  readonly editions: ReadonlySet<string>;
  /** Sites that were built earlier; the first that has an edition as it would come out now gives it. */
  readonly earlier: readonly EarlierSite[];
  /** Where it is recorded what was made from what. */
  readonly records: string;
}

/** What came of it. */
export interface Pressed {
  /** By slug. */
  readonly proofs: ReadonlyMap<string, Proof>;
  /** How many of them were taken from an earlier site. */
  readonly taken: number;
}

/**
 * Let Astro render the pages of the site, and threads the many pages and files of each edition.
 *
 * @param pressing
 *   The editions.
 * @param onPressed
 *   Is told once all is written.
 * @returns
 *   An Astro integration.
 */
export function pressEditions(
  { editions, earlier, records }: Pressing,
  onPressed: (pressed: Pressed) => void,
): AstroIntegration {
  const settings = { root: '', out: '', base: '/' };
  let assets: PageAssets = new Map();
  let pressing: Promise<void> = Promise.resolve();

  const press = async (bySlug: ReadonlyMap<string, readonly PathWithRoute[]>): Promise<void> => {
    const plain = plainAssets(assets);
    const keyOf = pressingKeys(plain);
    const proofs = new Map<string, Proof>();
    const jobs: Job[] = [];
    for (const [slug, paths] of bySlug) {
      const proof = firstOf(earlier, (site) => takeEarlier(slug, keyOf(slug), site, settings.out));
      if (proof === null) jobs.push(toJob(slug, paths));
      else proofs.set(slug, proof);
    }
    const taken = proofs.size;
    const made = await runInThreads<Proof>(jobs, {
      module: new URL('./press-thread.ts', import.meta.url),
      data: { ...settings, assets: plain } satisfies ThreadData,
    });
    for (const proof of made) proofs.set(proof.slug, proof);
    for (const proof of proofs.values()) {
      recordPressing(proof, keyOf(proof.slug), { folder: settings.out, records });
    }
    const order = [...bySlug.keys()];
    onPressed({ proofs: new Map(order.flatMap((slug) => entryOf(proofs, slug))), taken });
  };

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
            pressing = press(new Map([...bySlug].filter(([slug]) => editions.has(slug))));
            // Awaited in teardown; until then a failure is not unhandled.
            pressing.catch(() => undefined);
            return [...bySlug].flatMap(([slug, own]) => (editions.has(slug) ? [] : own));
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

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function entryOf(proofs: ReadonlyMap<string, Proof>, slug: string): readonly (readonly [string, Proof])[] {
  const proof = proofs.get(slug);
  return proof === undefined ? [] : [[slug, proof]];
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
