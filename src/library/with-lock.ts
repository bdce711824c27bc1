import { setTimeout } from 'node:timers/promises';
import { takeLock } from './take-lock.ts';

/**
 * Do one thing at a time, whichever process does it.
 *
 * The second waits for the first. A lock that a stopped process left behind is taken over.
 *
 * @param file
 *   The file that stands for the lock.
 * @param work
 *   What to do while nobody else does.
 * @param onWait
 *   Is told after a second of waiting.
 * @returns
 *   What the work returns.
 */
export async function withLock<Result>(
  file: string,
  work: () => Promise<Result>,
  onWait: () => void = () => undefined,
): Promise<Result> {
  let letGo = takeLock(file);
  for (let tried = 1; letGo === null; tried += 1) {
    if (tried === 10) onWait();
    await setTimeout(100);
    letGo = takeLock(file);
  }
  try {
    return await work();
  } finally {
    letGo();
  }
}
