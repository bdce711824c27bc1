import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Build a site beside the one that is there, and put it in its place once it is whole.
 *
 * A build that fails or is killed leaves the last good site. Between the two renames at the end there is none for a
 * moment, for no system has one rename for both folders; a build that is killed just there leaves it as `<out>.before`,
 * from where the next one brings it back first.
 *
 * @param out
 *   The folder of the site.
 * @param build
 *   Builds into the folder that it is given, which is not there yet.
 * @returns
 *   What it returns.
 */
export async function replaceSite<Built>(out: string, build: (fresh: string) => Promise<Built>): Promise<Built> {
  const fresh = `${out}.new`;
  const before = `${out}.before`;
  const clear = (): void => {
    // Where it could not be brought back, it is the only one.
    for (const folder of existsSync(out) ? [fresh, before] : [fresh]) rmSync(folder, { recursive: true, force: true });
  };
  bringBack(before, out);
  clear();
  try {
    const built = await build(fresh);
    // Windows renames no folder over another.
    if (existsSync(out)) renameSync(out, before);
    renameSync(fresh, out);
    return built;
  } finally {
    bringBack(before, out);
    clear();
  }
}

function bringBack(before: string, out: string): void {
  if (existsSync(before) && !existsSync(out)) renameSync(before, out);
}
