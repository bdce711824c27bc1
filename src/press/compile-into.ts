import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AstroIntegration, build } from 'astro';
import { takePagefind } from '../search/pagefind-program.ts';
import { editionsOfBuild } from './editions-of-build.ts';
import { pressModule } from './press-module.ts';

/** Packages that look for a file beside their module. */
const leftAlone = ['harfbuzzjs', 'subset-font'];

/** What else is known of a compiled site; it is written as `site.json` beside its folders. */
export interface SiteRecord {
  /** The whole address of the root of the site, with the slash at its end: `https://example.org/editions/`. */
  readonly address: string;
  /** The folder that it is served from: `/`, or `/editions/`. */
  readonly base: string;
  /** The styles of each page, by Astro's key of the page. */
  readonly assets: readonly (readonly [string, { readonly styles: readonly unknown[] }])[];
}

/**
 * Have Astro compile our code, and put Pagefind's beside it.
 *
 * @param folder
 *   The folder in the project that receives `app`, `files` and `site.json`.
 */
export async function compileInto(folder: string): Promise<void> {
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
  await build({ root: process.cwd(), outDir: files, logLevel: 'warn', integrations: [keep] });
  const { path, content } = await takePagefind();
  mkdirSync(join(files, 'pagefind'));
  writeFileSync(join(files, 'pagefind', path), content);
  writeFileSync(join(folder, 'site.json'), JSON.stringify(record));
}
