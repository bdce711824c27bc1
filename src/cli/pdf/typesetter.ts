import { join } from 'node:path';
import { cacheFolder } from '../../library/cache-folder.ts';

/** Its version is pinned: another may break pages elsewhere. */
const version = '11.3.3';

/**
 * The program that sets pages: Vivliostyle (AGPL-3.0). It is called and never imported, and is no dependency: 270 MB are
 * fetched only for who makes a PDF, and stay in the cache.
 */
export const typesetter = {
  /** As npm takes it. */
  spec: `@vivliostyle/cli@${version}`,
  folder: (): string => join(cacheFolder(), `vivliostyle-${version}`),
  program: (): string => join(typesetter.folder(), 'node_modules', '@vivliostyle', 'cli', 'dist', 'cli.js'),
} as const;
