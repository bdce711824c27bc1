import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** Read once for each root: nobody adds pages to the site while a command runs. */
const known = new Map<string, ReadonlySet<string>>();

/**
 * Say whether a name is taken by the site's own pages and files, so that no edition can have it.
 *
 * @param slug
 *   A name that an edition might have.
 * @returns
 *   True for `search`, `offline`, and whatever else stands at the root of the site as a folder.
 */
export function isTaken(slug: string): boolean {
  const root = resolve();
  const names = known.get(root) ?? foldersOf(root);
  known.set(root, names);
  return names.has(slug);
}

/** From where Astro takes them; the search index is written when the pages are there. */
function foldersOf(root: string): ReadonlySet<string> {
  const own = ['src/pages', 'public'].flatMap((folder) => {
    const path = resolve(root, folder);
    if (!existsSync(path)) return [];
    const entries = readdirSync(path, { withFileTypes: true });
    // A file such as `404.astro` has a name without a folder, which hosts look for in its place.
    return entries.map((entry) => (entry.isDirectory() ? entry.name : entry.name.replace(/\.astro$/u, '')));
  });
  return new Set([...own, 'pagefind']);
}
