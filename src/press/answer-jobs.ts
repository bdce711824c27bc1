import { parentPort } from 'node:worker_threads';
import type { Answer } from './open-threads.ts';

/**
 * Do jobs in a thread, one after the other.
 *
 * @param work
 *   Does one.
 */
export function answerJobs(work: (job: never) => unknown): void {
  const answer = async (job: never): Promise<Answer<unknown>> => {
    try {
      return { result: await work(job) };
    } catch (error) {
      return { error };
    }
  };
  parentPort?.on(
    'message',
    (job: unknown) => void answer(job as never).then((given) => parentPort?.postMessage(given)),
  );
}
