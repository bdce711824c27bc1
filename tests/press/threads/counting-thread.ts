import { threadId } from 'node:worker_threads';
import { answerJobs } from '../../../src/press/answer-jobs.ts';

/** A job for a thread that says what it has done. */
export type CountingJob =
  | { readonly task: 'count'; readonly slug: string; readonly milliseconds?: number; readonly begun?: Int32Array }
  | { readonly task: 'fail'; readonly message: string }
  | { readonly task: 'begin'; readonly with: string };

/** What it says. */
export interface Counted {
  readonly slug: string;
  readonly thread: number;
  /** How many jobs of the edition it has had. */
  readonly times: number;
  readonly with: string;
}

const times = new Map<string, number>();
let begun = '';

answerJobs(async (job: CountingJob): Promise<Counted | null> => {
  if (job.task === 'fail') throw new Error(job.message);
  if (job.task === 'begin') {
    begun = job.with;
    return null;
  }
  if (job.begun !== undefined) Atomics.add(job.begun, 0, 1);
  await new Promise((done) => setTimeout(done, job.milliseconds ?? 0));
  times.set(job.slug, (times.get(job.slug) ?? 0) + 1);
  return { slug: job.slug, thread: threadId, times: times.get(job.slug) ?? 0, with: begun };
});
