import type { Plugin } from 'vite';

/** What Vite writes around every `import()` of a script before it is packed. */
const wrapped = /__vitePreload\(\(\) => ([\s\S]*?), __VITE_PRELOAD__\)/gu;

/**
 * Keep what a page loads small: without Vite's code that would fetch beforehand what the scripts that a reader asks for
 * need, and without files of one word.
 *
 * Those scripts are few and stand almost alone; the code would be a tenth of what every page loads. Should Vite name it
 * anew, nothing breaks, but `tests/browser/budget.test.ts` may say that the page has grown.
 *
 * @returns
 *   A Vite plugin.
 */
export function leanScripts(): Plugin {
  return {
    name: 'manicule-lean-scripts',
    enforce: 'pre',
    apply: 'build',
    // A constant that two scripts share would be a file that both must wait for.
    configEnvironment: (name) =>
      name === 'client'
        ? { build: { modulePreload: false, rolldownOptions: { optimization: { inlineConst: { mode: 'all' } } } } }
        : null,
    renderChunk: (code) => code.replace(wrapped, '($1)'),
  };
}
