import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Take a lock, if nobody holds it.
 *
 * A lock that a stopped process left behind is taken over.
 *
 * @param file
 *   The file that stands for it.
 * @returns
 *   What lets go of it; null where another process that runs has it.
 */
export function takeLock(file: string): (() => void) | null {
  mkdirSync(dirname(file), { recursive: true });
  // Twice: the first time may find the lock of a process that is gone.
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => {
        rmSync(file, { force: true });
      };
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
    }
    if (isRunning(owner(file))) return null;
    rmSync(file, { force: true });
  }
  return null;
}

/** The process that holds the lock; null where it was let go in between, or is being written just now. */
function owner(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8')) || null;
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
