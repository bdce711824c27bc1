import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What a thread says of a job. */
export type Answer<Result> = { readonly result: Result } | { readonly error: unknown };

/**
 * Share jobs among as many threads as there are cores.
 *
 * @param jobs
 *   Plain data.
 * @param settings
 *   The module that each thread runs, which answers each message with an `Answer`, and what it is started with.
 * @returns
 *   The results in the order of the jobs.
 * @throws {Error}
 *   What a thread threw; the others are stopped.
 */
export async function runInThreads<Result>(
  jobs: readonly unknown[],
  { module, data = null }: { readonly module: URL; readonly data?: unknown },
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = [...jobs.entries()];
  const threads = Array.from(
    { length: Math.min(availableParallelism(), jobs.length) },
    () => new Worker(module, { workerData: data }),
  );
  const run = (thread: Worker): Promise<void> =>
    new Promise((done, fail) => {
      let current = 0;
      const next = (): void => {
        const entry = waiting.shift();
        if (entry === undefined) {
          done();
          return;
        }
        current = entry[0];
        thread.postMessage(entry[1]);
      };
      thread.on('error', fail);
      thread.on('message', (answer: Answer<Result>) => {
        if ('error' in answer) {
          fail(answer.error instanceof Error ? answer.error : new Error(String(answer.error)));
          return;
        }
        results[current] = answer.result;
        next();
      });
      next();
    });
  try {
    await Promise.all(threads.map(run));
    return results;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
