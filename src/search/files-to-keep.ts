/** Bytes up to which an index is kept whole. That of one article with its notes takes a few hundred thousand. */
const mostBytes = 3_000_000;
/** And files, of which an article has about a hundred: a browser keeps 800 (src/offline/file-strategies.ts). */
const mostFiles = 600;

/**
 * Say which files of an index a reader's browser fetches ahead, so that it can search without a network.
 *
 * @param files
 *   All files of the index: their paths in its folder, and bytes.
 * @returns
 *   Paths, sorted: of all files; where that is too much, of those that every search begins with, so that what has been
 *   searched for before is found again.
 */
export function filesToKeep(files: readonly (readonly [path: string, size: number])[]): readonly string[] {
  const isSmall = files.length <= mostFiles && files.reduce((sum, [, size]) => sum + size, 0) <= mostBytes;
  return files.flatMap(([path]) => (isSmall || !path.includes('/') ? [path] : [])).sort();
}
