import type { Plugin } from 'vite';

/** The module that Vite puts before every `import()` of a script. */
const helper = '\0vite/preload-helper.js';

/**
 * Leave out the code that would fetch beforehand whatever a script needs that a reader asks for.
 *
 * Those scripts are few and stand almost alone; the code would be a tenth of what every page loads. Should Vite name it
 * anew, nothing breaks, but `tests/browser/budget.test.ts` may say that the page has grown.
 *
 * @returns
 *   A Vite plugin.
 */
export function withoutPreloading(): Plugin {
  return {
    name: 'manicule-without-preloading',
    enforce: 'pre',
    apply: 'build',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
  };
}
