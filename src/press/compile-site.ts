import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { PageAssets } from './astro-app.ts';
import { withLock } from '../library/with-lock.ts';
import { compileKey } from './compile-key.ts';
import { editionsOfBuild } from './editions-of-build.ts';
import { pressModule } from './press-module.ts';

/** What Astro made of our code: pages that can be rendered, and the files that readers fetch whatever they read. */
export interface CompiledSite {
  /** A digest of all that it was made from. */
  readonly key: string;
  /** The folder of the modules that render pages. */
  readonly app: string;
  /** The folder of the scripts, styles, faces and pictures, as they lie at the root of a site. */
  readonly files: string;
  readonly assets: PageAssets;
  /** The whole address of the root of the site, with the slash at its end: `https://example.org/editions/`. */
  readonly address: string;
  /** The folder that it is served from: `/`, or `/editions/`. */
  readonly base: string;
}

/** It lies in the project, since its modules import packages, and these are looked for from where it lies. */
const cache = join('node_modules', '.cache', 'manicule-compiled');

/** Packages that look for a file beside their module. */
const leftAlone = ['harfbuzzjs', 'subset-font'];

/** Each is some 5 MB: enough for the site, the private one, and those of a few tests. */
const most = 8;

/**
 * Have Astro compile our code, or take what it compiled of the same code for the same letters and settings.
 *
 * No page is rendered and no text is read: that is the work of the threads (`press-editions.ts`), so that a build costs
 * what its texts cost.
 *
 * @returns
 *   The compiled site.
 */
export async function compileSite(): Promise<CompiledSite> {
  const key = compileKey();
  const folder = join(process.cwd(), cache, key);
  // Astro keeps half-made pages in folders of the project.
  await withLock(`${cache}.lock`, async () => {
    if (existsSync(folder)) {
      utimesSync(folder, new Date(), new Date());
      return;
    }
    const making = `${folder}.making`;
    rmSync(making, { recursive: true, force: true });
    await compileInto(making);
    renameSync(making, folder);
    removeOldest();
  });
  const { assets, ...site } = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8')) as SiteRecord;
  return { ...site, key, assets: new Map(assets), app: join(folder, 'app'), files: join(folder, 'files') };
}

interface SiteRecord extends Pick<CompiledSite, 'address' | 'base'> {
  readonly assets: readonly [string, { readonly styles: readonly unknown[] }][];
}

async function compileInto(folder: string): Promise<void> {
  const files = join(folder, 'files');
  mkdirSync(files, { recursive: true });
  // Of Astro's own record of pages the styles are plain data, and all that rendering reads.
  let record: SiteRecord = { address: '', base: '/', assets: [] };
  const keep: AstroIntegration = {
    name: 'manicule-compiler',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [editionsOfBuild(), pressModule()],
            environments: { prerender: { resolve: { noExternal: true, external: [...leftAlone] } } },
          },
        });
      },
      'astro:config:done': ({ config: { site, base: given } }) => {
        if (site === undefined) throw new Error('astro.config.mjs must set `site`: every citation holds it.');
        const base = given.endsWith('/') ? given : `${given}/`;
        record = { ...record, address: new URL(base, site).href, base };
      },
      'astro:build:setup': ({ pages }) => {
        record = { ...record, assets: [...pages].map(([page, { styles }]) => [page, { styles }]) };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: 'manicule-compiler',
          setup: () => Promise.resolve(),
          getStaticPaths: () => {
            // Astro removes its modules once it has rendered everything, which here is nothing.
            renameSync(join(files, '.prerender'), join(folder, 'app'));
            return Promise.resolve([]);
          },
        }));
      },
    },
  };
  // Most builds take what is there, and then Astro need not be loaded.
  const { build } = await import('astro');
  await build({ root: process.cwd(), outDir: files, logLevel: 'warn', integrations: [keep] });
  writeFileSync(join(folder, 'site.json'), JSON.stringify(record));
}

/** Those that were used last stay, and on Windows one that another build has open. */
function removeOldest(): void {
  const folders = readdirSync(cache)
    .map((name) => join(cache, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of folders.slice(most)) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // It goes the next time.
    }
  }
}
