import { Worker } from 'node:worker_threads';
import type { Answer, Job, ThreadData } from './press-thread.ts';
import type { Proof } from './proof-edition.ts';

/**
 * Write editions in several threads.
 *
 * @param jobs
 *   The editions.
 * @param settings
 *   How many threads at most, and what each is started with.
 * @returns
 *   The proofs by slug, in the order of the jobs.
 * @throws {unknown}
 *   What a thread threw; the others are stopped.
 */
export async function pressInThreads(
  jobs: readonly Job[],
  { most, data }: { readonly most: number; readonly data: ThreadData },
): Promise<ReadonlyMap<string, Proof>> {
  const proofs = new Map<string, Proof>();
  const waiting = [...jobs];
  const threads = Array.from(
    { length: Math.min(most, jobs.length) },
    () => new Worker(new URL('./press-thread.ts', import.meta.url), { workerData: data }),
  );
  const run = (thread: Worker): Promise<void> =>
    new Promise((done, fail) => {
      const next = (): void => {
        const job = waiting.shift();
        if (job === undefined) done();
        else thread.postMessage(job);
      };
      thread.on('error', fail);
      thread.on('message', (answer: Answer) => {
        if ('error' in answer) {
          fail(answer.error instanceof Error ? answer.error : new Error(String(answer.error)));
          return;
        }
        proofs.set(answer.slug, answer.proof);
        next();
      });
      next();
    });
  try {
    await Promise.all(threads.map(run));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  const order = new Map(jobs.map(({ slug }, index) => [slug, index]));
  return new Map([...proofs].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}
