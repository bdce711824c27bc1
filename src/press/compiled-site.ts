import type { PageAssets } from './astro-app.ts';

/** What Astro made of our code: pages that can be rendered, and the files that readers fetch whatever edition they read. */
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
