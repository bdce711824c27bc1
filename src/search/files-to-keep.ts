import type { IndexFile } from './index-file.ts';

/** Bytes up to which an index is kept whole. That of one article with its notes takes a few hundred thousand. */
const most = 3_000_000;

/**
 * Say which files of an index a reader's browser fetches ahead, so that it can search without a network.
 *
 * @param files
 *   All files of the index.
 * @returns
 *   Paths from the folder of the index, sorted: of all files that a search may ask for; where that is too much, of those
 *   that every search begins with, so that what has been searched for before is found again.
 */
export function filesToKeep(files: readonly IndexFile[]): readonly string[] {
  // The search takes what these say from the catalogue.
  const asked = files.filter(({ path }) => !/\.pf_meta$|^pagefind-entry\.json$/u.test(path));
  const size = asked.reduce((sum, { content }) => sum + content.length, 0);
  const kept = size <= most ? asked : asked.filter(({ path }) => !path.includes('/'));
  return kept.map(({ path }) => path).sort();
}
