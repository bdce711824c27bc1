import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Write the service worker as `sw.js` at the root of the site: a worker rules only what lies beside and below it.
 *
 * It is bundled in the same run as the scripts of the pages, and shares no code with them, so that it is one file.
 *
 * @returns
 *   A Vite plugin.
 */
export function workerFile(): Plugin {
  return {
    name: 'manicule-worker',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      const id = fileURLToPath(new URL('./service-worker.ts', import.meta.url));
      this.emitFile({ type: 'chunk', id, fileName: 'sw.js' });
    },
    generateBundle(_options, bundle) {
      const worker = bundle['sw.js'];
      if (worker?.type === 'chunk' && worker.imports.length > 0) {
        throw new Error(`Expected sw.js to be whole; it imports ${worker.imports.join(', ')}.`);
      }
    },
  };
}
