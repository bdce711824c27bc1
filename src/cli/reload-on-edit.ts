import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../library/content-folder.ts';

/**
 * Have pages that are open load anew as soon as a file of the content is saved.
 *
 * Astro does so by itself half a second later, and only where what lists say of an edition has changed.
 *
 * @returns
 *   An Astro integration for the development server.
 */
export function reloadOnEdit(): AstroIntegration {
  const folder = contentFolder() + sep;
  return {
    name: 'manicule-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(folder)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
