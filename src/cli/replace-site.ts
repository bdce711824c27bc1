import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Build a site beside the one that is there, and put it in its place once it is whole.
 *
 * Folders that are to stay as they are move from the old site to the new one at the end, for a library has tens of
 * thousands of files. A build that fails or is killed leaves the last good site. While the two change places there is
 * none for a moment, for no system has one change for all of that; a build that is killed just there leaves it as
 * `<out>.before`, in part in `<out>.new`, from where the next one brings it back first.
 *
 * @param out
 *   The folder of the site.
 * @param build
 *   Builds into the folder that it is given, which is not there yet. It may say of folders of the old site, by their paths
 *   in it, that they are to stay; the new one must not have them.
 * @returns
 *   What it returns.
 */
export async function replaceSite<Built>(
  out: string,
  build: (fresh: string, keep: (path: string) => void) => Promise<Built>,
): Promise<Built> {
  const places: Places = { out, fresh: `${out}.new`, before: `${out}.before`, moves: `${out}.moves` };
  bringBack(places);
  clear(places);
  try {
    const kept: string[] = [];
    const built = await build(places.fresh, (path) => kept.push(path));
    change(places, kept);
    return built;
  } finally {
    bringBack(places);
    clear(places);
  }
}

interface Places {
  readonly out: string;
  readonly fresh: string;
  readonly before: string;
  /** The file that says which folders move from the old site to the new one. */
  readonly moves: string;
}

function change({ out, fresh, before, moves }: Places, kept: readonly string[]): void {
  if (kept.length > 0) writeFileSync(moves, JSON.stringify(kept));
  // Windows renames no folder over another.
  if (existsSync(out)) renameSync(out, before);
  for (const path of kept) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    renameSync(join(before, path), join(fresh, path));
  }
  renameSync(fresh, out);
}

/** Where the new site has not taken the place of the old one. */
function bringBack({ out, fresh, before, moves }: Places): void {
  if (!existsSync(before) || existsSync(out)) return;
  for (const path of movesIn(moves)) {
    if (!existsSync(join(before, path))) renameSync(join(fresh, path), join(before, path));
  }
  renameSync(before, out);
}

/** A list that was not written whole is that of a change that was not begun. */
function movesIn(file: string): readonly string[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
  } catch {
    return [];
  }
}

function clear({ out, fresh, before, moves }: Places): void {
  // Where the old site could not be brought back, what there is of it stays.
  if (existsSync(before) && !existsSync(out)) return;
  for (const place of [fresh, before, moves]) rmSync(place, { recursive: true, force: true });
}
