import type { AstroIntegration } from 'astro';

/** Where a site will stand. */
export interface SiteSettings {
  /** The whole address of its root, with the slash at its end: `https://example.org/editions/`. */
  readonly address: string;
  /** The folder that it is served from: `/`, or `/editions/`. */
  readonly base: string;
}

/**
 * Note where a site will stand, as Astro has understood its configuration.
 *
 * @param note
 *   Receives the settings, before anything is built.
 * @returns
 *   An Astro integration.
 */
export function noteSettings(note: (settings: SiteSettings) => void): AstroIntegration {
  return {
    name: 'manicule-settings',
    hooks: {
      'astro:config:done': ({ config: { site, base } }) => {
        if (site === undefined) throw new Error('astro.config.mjs must set `site`: every citation holds it.');
        const folder = base.endsWith('/') ? base : `${base}/`;
        note({ address: new URL(folder, site).href, base: folder });
      },
    },
  };
}
