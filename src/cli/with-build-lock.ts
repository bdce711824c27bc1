import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const lockFile = 'node_modules/.manicule-building';

/**
 * Do one thing at a time in this checkout: Astro keeps half-made pages in one folder, whatever it builds into.
 *
 * A second build waits for the first. A lock that a stopped process left behind is taken over.
 *
 * @param work
 *   What to do while nobody else builds.
 * @returns
 *   What the work returns.
 */
export async function withBuildLock<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tried = 0; !take(); tried += 1) {
    if (tried === 10) process.stdout.write('Waiting for another build of this checkout to end …\n');
    await setTimeout(100);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function take(): boolean {
  try {
    mkdirSync(dirname(lockFile), { recursive: true });
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
  }
  if (!isRunning(owner())) rmSync(lockFile, { force: true });
  return false;
}

/** The process that holds the lock; null where it was let go in between, or is being written just now. */
function owner(): number | null {
  try {
    return Number(readFileSync(lockFile, 'utf8')) || null;
  } catch {
    return null;
  }
}

function isRunning(pid: number | null): boolean {
  if (pid === null) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
