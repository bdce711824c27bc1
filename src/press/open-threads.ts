import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What a thread says of a job. */
export type Answer<Result> = { readonly result: Result } | { readonly error: unknown };

/** A job; the rest is for the module that the threads run. */
export interface ThreadJob {
  readonly task: string;
  /** The edition that it is of, if it is of one: a thread that has had a job of it may know it already. */
  readonly slug?: string;
}

/** As many threads as there are cores, which all run one module. It answers each message with an `Answer`. */
export interface Threads {
  /**
   * Share jobs among the threads. A job goes to the thread that has had one of its edition, unless another has nothing
   * else to do.
   *
   * @param jobs
   *   Plain data.
   * @returns
   *   The results in the order of the jobs.
   * @throws {Error}
   *   What a thread threw; then no thread begins another job.
   */
  readonly share: <Result>(jobs: readonly ThreadJob[]) => Promise<readonly Result[]>;
  /**
   * Have each thread do the same job.
   *
   * @param job
   *   Plain data.
   * @throws {Error}
   *   What a thread threw.
   */
  readonly each: (job: ThreadJob) => Promise<void>;
  /** End the threads, whatever they do. */
  readonly close: () => Promise<void>;
}

/**
 * Start threads, which load their module while this one goes on.
 *
 * @param module
 *   What each of them runs.
 * @returns
 *   The threads. They are to be closed, or the process does not end.
 */
export function openThreads(module: URL): Threads {
  const threads = Array.from({ length: availableParallelism() }, () => openThread(module));
  const homes = new Map<string, Thread>();
  return {
    async share<Result>(jobs: readonly ThreadJob[]) {
      const results: Result[] = [];
      const waiting = [...jobs.entries()];
      const take = (thread: Thread): (typeof waiting)[number] | undefined => {
        const at = waiting.findIndex(([, { slug }]) => slug === undefined || (homes.get(slug) ?? thread) === thread);
        return at === -1 ? waiting.pop() : waiting.splice(at, 1)[0];
      };
      const work = async (thread: Thread): Promise<void> => {
        for (let entry = take(thread); entry !== undefined; entry = take(thread)) {
          const [number, job] = entry;
          if (job.slug !== undefined) homes.set(job.slug, thread);
          results[number] = (await thread.answer(job)) as Result;
        }
      };
      try {
        await Promise.all(threads.map(work));
        return results;
      } finally {
        waiting.length = 0;
      }
    },
    async each(job) {
      await Promise.all(threads.map((thread) => thread.answer(job)));
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

interface Thread {
  /** What comes of a job; one at a time. */
  readonly answer: (job: ThreadJob) => Promise<unknown>;
  readonly end: () => Promise<unknown>;
}

function openThread(module: URL): Thread {
  const worker = new Worker(module);
  // It may fail while nobody waits for it.
  let failure: unknown = null;
  worker.on('error', (error) => {
    failure = error;
  });
  return {
    async answer(job) {
      if (failure !== null) throw toError(failure);
      worker.postMessage(job);
      const [answer] = (await once(worker, 'message')) as [Answer<unknown>];
      if ('error' in answer) throw toError(answer.error);
      return answer.result;
    },
    end: () => worker.terminate(),
  };
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
