import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageAssets } from './astro-app.ts';
import type { KeyedEdition } from '../library/edition-key.ts';
import { withLock } from '../library/with-lock.ts';
import { compileKey } from './compile-key.ts';
import type { SiteRecord } from './compile-into.ts';

/** What Astro made of our code: pages that can be rendered, and the files that readers fetch whatever they read. */
export interface CompiledSite extends Pick<SiteRecord, 'address' | 'base'> {
  /** A digest of all that it was made from. */
  readonly key: string;
  /** The folder of the modules that render pages. */
  readonly app: string;
  /** The folder of the scripts, styles, faces and pictures, as they lie at the root of a site. */
  readonly files: string;
  readonly assets: PageAssets;
}

/** It lies in the project, since its modules import packages, and these are looked for from where it lies. */
const cache = join('node_modules', '.cache', 'manicule-compiled');

/** Each is some 5 MB: enough for the site, the private one, and those of a few tests. */
const most = 8;

/**
 * Have Astro compile our code, or take what it compiled of the same code for the same letters and settings.
 *
 * No page is rendered and no text is read: that is the work of the threads (`press-editions.ts`), so that a build costs
 * what its texts cost.
 *
 * @param editions
 *   All that there are, whatever is built.
 * @returns
 *   The compiled site.
 */
export async function compileSite(editions: readonly KeyedEdition[]): Promise<CompiledSite> {
  const key = compileKey(editions);
  const folder = join(process.cwd(), cache, key);
  // Astro keeps half-made pages in folders of the project.
  await withLock(`${cache}.lock`, async () => {
    if (existsSync(folder)) {
      utimesSync(folder, new Date(), new Date());
      return;
    }
    const making = `${folder}.making`;
    rmSync(making, { recursive: true, force: true });
    const program = fileURLToPath(new URL('./compile-process.ts', import.meta.url));
    // What it holds is given back with it; in the same process it would stay beside all that the build holds.
    const astro = spawn(process.execPath, [program, making], { stdio: ['ignore', 'inherit', 'inherit'] });
    const [status] = (await once(astro, 'close')) as [number | null];
    if (status !== 0) throw new Error('Astro could not compile the pages; what it says of it stands above.');
    renameSync(making, folder);
    removeOldest();
  });
  const { assets, ...site } = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8')) as SiteRecord;
  return { ...site, key, assets: new Map(assets), app: join(folder, 'app'), files: join(folder, 'files') };
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
