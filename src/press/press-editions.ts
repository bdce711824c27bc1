import { cpSync } from 'node:fs';
import type { EditionDescription } from '../edition/describe-edition.ts';
import type { KeyedEdition } from '../library/edition-key.ts';
import type { CompiledSite } from './compile-site.ts';
import { type EarlierSite, foldersOf } from './earlier-pressing.ts';
import type { Threads } from './open-threads.ts';
import type { Done, Job } from './press-thread.ts';
import { pressingKey } from './pressing-key.ts';
import type { Proof } from './proof-edition.ts';

/** What is to be pressed, and where. */
export interface Pressing {
  readonly compiled: CompiledSite;
  readonly editions: readonly DescribedEdition[];
  /** Sites that were built earlier; the first that has an edition as it would come out now gives it. */
  readonly earlier: readonly EarlierSite[];
  /** Where it is recorded what was made from what. */
  readonly records: string;
  /** The folder of the site. */
  readonly out: string;
}

/** An edition that is fit to be pressed. */
export interface DescribedEdition extends KeyedEdition {
  readonly description: EditionDescription;
}

/** What came of it. */
export interface Pressed {
  /** By slug. */
  readonly proofs: ReadonlyMap<string, Proof>;
  /** How many of them were taken from an earlier site. */
  readonly taken: number;
  /** The folders that are to stay as they are in the site that is there. */
  readonly staying: readonly string[];
}

/**
 * Write a site: what was compiled, the pages of the site itself, and those of each edition that cannot be taken as it is.
 *
 * @param pressing
 *   The editions.
 * @param threads
 *   Of the compiled site (`press-thread.ts`).
 * @returns
 *   The proofs of the editions.
 */
export async function pressEditions(
  { compiled, editions, earlier, records, out }: Pressing,
  threads: Threads,
): Promise<Pressed> {
  cpSync(compiled.files, out, { recursive: true });
  const opening: Job = {
    task: 'open',
    compiled,
    out,
    editions: editions.map(({ slug, description }) => [slug, description]),
    earlier,
    records,
  };
  await threads.each(opening);
  // The pages of the site come first: in a small library they are the longest job.
  const jobs: readonly Job[] = [
    { task: 'press-site' },
    ...editions.map(({ slug, key }): Job => ({ task: 'press', slug, key: pressingKey(compiled, key) })),
  ];
  const [, ...made] = await threads.share<Done>(jobs);
  return {
    proofs: new Map(made.map(({ proof }) => [proof.slug, proof])),
    taken: made.filter(({ from }) => from !== 'press').length,
    staying: made.flatMap(({ proof, from }) => (from === 'place' ? foldersOf(proof) : [])),
  };
}
