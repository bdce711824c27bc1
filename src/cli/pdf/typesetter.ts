import { homedir } from 'node:os';
import { join } from 'node:path';

/** Its version is pinned: another may break pages elsewhere. */
const version = '11.3.3';

/**
 * The program that sets pages: Vivliostyle (AGPL-3.0). It is called and never imported, and is no dependency: 270 MB are
 * fetched only for who makes a PDF. They lie in the user's cache and not in ours, which `npm ci` empties, unless
 * MANICULE_CACHE names another folder.
 */
export const typesetter = {
  /** As npm takes it. */
  spec: `@vivliostyle/cli@${version}`,
  folder: (): string => join(process.env['MANICULE_CACHE'] ?? userCache(), `vivliostyle-${version}`),
  program: (): string => join(typesetter.folder(), 'node_modules', '@vivliostyle', 'cli', 'dist', 'cli.js'),
} as const;

function userCache(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'manicule');
}
