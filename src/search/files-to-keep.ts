/** Bytes up to which an index is kept whole. That of one article with its notes takes a few hundred thousand. */
const most = 3_000_000;

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
  const size = files.reduce((sum, [, own]) => sum + own, 0);
  return files.flatMap(([path]) => (size <= most || !path.includes('/') ? [path] : [])).sort();
}
