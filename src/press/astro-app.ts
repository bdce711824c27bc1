import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';

/**
 * What Astro 7.3 made of our pages: the app that its own build renders them with.
 *
 * Astro renders in one thread; the bundle is plain modules, which any thread can load. `setInternals` and `setOptions`
 * are not documented: of what they are given rendering reads only what stands in `PageAssets`.
 */
export interface AstroApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  readonly render: (request: Request, options: { routeData: RouteData; locals?: object }) => Promise<Response>;
}

/** The styles of each page, by Astro's key of the page: plain data. */
export type PageAssets = ReadonlyMap<string, { readonly styles: readonly unknown[] }>;

/**
 * Load the app in another thread than Astro's.
 *
 * @param folders
 *   Of the project and of the site.
 * @param assets
 *   The styles of its pages.
 * @returns
 *   The app.
 */
export async function loadAstroApp(
  { root, out }: { readonly root: string; readonly out: string },
  assets: PageAssets,
): Promise<AstroApp> {
  // Astro compiles into the folder of the site, unless that lies outside of the project: core/build/common.js.
  const folder = join(out.startsWith(root) ? out : join(root, '.astro'), '.prerender');
  const entry = readdirSync(folder).find((name) => /^prerender-entry\..+\.mjs$/u.test(name));
  if (entry === undefined) throw new Error(`Expected the pages that Astro compiled in ${folder}; they are not there.`);
  const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { app: LoadedApp };
  app.setInternals({ pagesByKeys: assets, entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => undefined } } } });
  return app;
}

interface LoadedApp extends AstroApp {
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
}
