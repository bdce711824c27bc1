import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Let the compiled pages ask for the editions of the build that renders them, not of the one that compiled them.
 *
 * Astro 7.3 writes its store of content into the pages as the module `astro:data-layer-content`, whose default export may
 * be a Map (`content/data-store.js`). Here it is a module of ours (`collected-editions.ts`), read when pages are rendered.
 *
 * @returns
 *   A Vite plugin for builds.
 */
export function editionsOfBuild(): Plugin {
  return {
    name: 'manicule-editions',
    apply: 'build',
    resolveId: {
      // Before Astro's own plugin, which knows the name too.
      order: 'pre',
      filter: { id: /^astro:data-layer-content$/u },
      handler: () => fileURLToPath(new URL('./collected-editions.ts', import.meta.url)),
    },
  };
}
