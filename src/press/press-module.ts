import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** The module that the threads run, among the pages that Astro compiled. */
const pressFile = 'press-thread.mjs';

/**
 * Say where the module is that the threads run.
 *
 * @param app
 *   The folder of the modules that Astro compiled.
 * @returns
 *   Its address.
 */
export function pressModuleOf(app: string): URL {
  return pathToFileURL(join(app, pressFile));
}

/**
 * Compile what the threads run together with the pages, so that a thread starts from a few files that need no more
 * compiling.
 *
 * @returns
 *   A Vite plugin.
 */
export function pressModule(): Plugin {
  return {
    name: 'manicule-press',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'prerender',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: fileURLToPath(new URL('./press-thread.ts', import.meta.url)),
        fileName: pressFile,
      });
    },
  };
}
