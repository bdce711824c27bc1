import { availableParallelism } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Threads, openThreads } from '../../src/press/open-threads.ts';
import type { Counted, CountingJob } from './threads/counting-thread.ts';

let threads: Threads;
beforeEach(async () => {
  threads = openThreads(new URL('./threads/counting-thread.ts', import.meta.url));
  // All of them run before any job is shared.
  await begin('no letters');
});
afterEach(() => threads.close());

async function begin(letters: string): Promise<void> {
  const job: CountingJob = { task: 'begin', with: letters };
  await threads.each(job);
}

function jobs(
  count: number,
  more: Pick<Extract<CountingJob, { task: 'count' }>, 'milliseconds' | 'begun'> = {},
): readonly CountingJob[] {
  return Array.from({ length: count }, (_, at) => ({ task: 'count', slug: `text-${String(at)}`, ...more }));
}

describe('threads', () => {
  it('answer in the order of the jobs, however long each takes', async () => {
    const asked = jobs(20).map((job, at) => ({ ...job, milliseconds: at % 3 === 0 ? 8 : 0 }));
    const answers = await threads.share<Counted>(asked);
    expect(answers.map(({ slug }) => slug)).toEqual(jobs(20).map((job) => 'slug' in job && job.slug));
  });

  it('do every job once, and use every core', async () => {
    const answers = await threads.share<Counted>(jobs(40, { milliseconds: 5 }));
    expect(answers.every(({ times }) => times === 1)).toBe(true);
    expect(new Set(answers.map(({ thread }) => thread)).size).toBe(availableParallelism());
  });

  it('have the next job of an edition where its last was done, while there are such', async () => {
    const first = await threads.share<Counted>(jobs(40, { milliseconds: 5 }));
    const second = await threads.share<Counted>(jobs(40, { milliseconds: 5 }).toReversed());
    const homes = new Map(first.map(({ slug, thread }) => [slug, thread]));
    // At the end a thread that has done its own helps another.
    const moved = second.filter(({ slug, thread, times }) => homes.get(slug) !== thread && times === 1);
    const stayed = second.filter(({ slug, thread, times }) => homes.get(slug) === thread && times === 2);
    expect(moved.length + stayed.length).toBe(40);
    expect(moved.length).toBeLessThan(15);
  });

  it('leave none idle while another has jobs of its own waiting', async () => {
    const [one] = await threads.share<Counted>(jobs(1));
    const again = Array.from({ length: 20 }, (): CountingJob => ({ task: 'count', slug: 'text-0', milliseconds: 10 }));
    const answers = await threads.share<Counted>(again);
    expect(answers.some(({ thread }) => thread === one?.thread)).toBe(true);
    expect(new Set(answers.map(({ thread }) => thread)).size).toBe(availableParallelism());
  });

  it('are each told what all must know', async () => {
    await begin('the letters');
    const answers = await threads.share<Counted>(jobs(20, { milliseconds: 3 }));
    expect(new Set(answers.map((answer) => answer.with))).toEqual(new Set(['the letters']));
  });

  it('throw what one of them threw, and begin nothing more', async () => {
    const failing: CountingJob = { task: 'fail', message: 'no such text' };
    const begun = new Int32Array(new SharedArrayBuffer(4));
    const others = jobs(50, { milliseconds: 5, begun });
    await expect(threads.share([failing, ...others])).rejects.toThrow('no such text');
    // Each thread that had begun one ends it.
    await new Promise((done) => setTimeout(done, 100));
    expect(begun[0]).toBeLessThanOrEqual(2 * availableParallelism());
  });
});

it('say so when their module cannot be loaded', async () => {
  const broken = openThreads(new URL('./threads/no-such-thread.ts', import.meta.url));
  try {
    await expect(broken.share(jobs(2))).rejects.toThrow('no-such-thread');
  } finally {
    await broken.close();
  }
});
