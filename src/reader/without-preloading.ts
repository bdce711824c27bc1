import type { Plugin } from 'vite';

/** What Vite writes around every `import()` of a script before it is packed. */
const wrapped = /__vitePreload\(\(\) => ([\s\S]*?), __VITE_PRELOAD__\)/gu;

/**
 * Leave out the code that would fetch beforehand whatever a script needs that a reader asks for, and files of one word.
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
    // A constant that two scripts share would be a file that both must wait for.
    configEnvironment: (name) =>
      name === 'client'
        ? { build: { modulePreload: false, rolldownOptions: { optimization: { inlineConst: { mode: 'all' } } } } }
        : null,
    renderChunk: (code) => code.replace(wrapped, '($1)'),
  };
}
