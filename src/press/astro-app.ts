import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathWithRoute, RouteData } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';

/**
 * What Astro 7.3 made of our pages: the app that its own build renders them with.
 *
 * Astro renders in one thread; the bundle is plain modules, which any thread can load. `setInternals` and `setOptions`
 * are not documented: of what they are given rendering reads only what stands in `PageAssets`. `StaticPaths` is not
 * documented either.
 */
export interface AstroApp extends StaticPathsApp {
  readonly render: (request: Request, options: { routeData: RouteData; locals?: object }) => Promise<Response>;
}

/** The styles of each page, by Astro's key of the page: plain data. */
export type PageAssets = ReadonlyMap<string, { readonly styles: readonly unknown[] }>;

/**
 * Load the app.
 *
 * @param folder
 *   Of the modules that Astro compiled.
 * @param assets
 *   The styles of its pages.
 * @returns
 *   The app.
 */
export async function loadAstroApp(folder: string, assets: PageAssets): Promise<AstroApp> {
  const entry = readdirSync(folder).find((name) => /^prerender-entry\..+\.mjs$/u.test(name));
  if (entry === undefined) throw new Error(`Expected the pages that Astro compiled in ${folder}; they are not there.`);
  const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { app: LoadedApp };
  app.setInternals({ pagesByKeys: assets, entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => undefined } } } });
  return app;
}

/**
 * List everything that the app can render.
 *
 * @param app
 *   The app.
 * @returns
 *   Each path once, with the first of the routes that lead to it.
 */
export async function listPaths(app: AstroApp): Promise<readonly PathWithRoute[]> {
  const paths = new Map<string, PathWithRoute>();
  for (const path of await new StaticPaths(app).getAll()) {
    const name = path.pathname.replace(/\/$/u, '');
    if (!paths.has(name)) paths.set(name, path);
  }
  return [...paths.values()];
}

interface LoadedApp extends AstroApp {
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
}
