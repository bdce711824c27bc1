import { setTimeout } from 'node:timers/promises';
import { takeLock } from '../library/take-lock.ts';

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
  let letGo = takeLock(lockFile);
  for (let tried = 1; letGo === null; tried += 1) {
    if (tried === 10) process.stdout.write('Waiting for another build of this checkout to end …\n');
    await setTimeout(100);
    letGo = takeLock(lockFile);
  }
  try {
    return await work();
  } finally {
    letGo();
  }
}
