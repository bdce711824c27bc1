import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EditionDescription } from '../edition/describe-edition.ts';
import type { CompiledSite } from './compile-site.ts';
import { type EarlierSite, foldersOf } from './earlier-pressing.ts';
import { pressFile } from './press-module.ts';
import type { Done, Job, ThreadData } from './press-thread.ts';
import { pressingKeys } from './pressing-key.ts';
import type { Proof } from './proof-edition.ts';
import { runInThreads } from './run-in-threads.ts';

/** What is to be pressed, and where. */
export interface Pressing {
  readonly compiled: CompiledSite;
  /** By slug. */
  readonly editions: ReadonlyMap<string, EditionDescription>;
  /** Sites that were built earlier; the first that has an edition as it would come out now gives it. */
  readonly earlier: readonly EarlierSite[];
  /** Where it is recorded what was made from what. */
  readonly records: string;
  /** The folder of the site. */
  readonly out: string;
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
 * @returns
 *   The proofs of the editions.
 */
export async function pressEditions({ compiled, editions, earlier, records, out }: Pressing): Promise<Pressed> {
  cpSync(compiled.files, out, { recursive: true });
  const keyOf = pressingKeys(compiled);
  // The pages of the site come first: in a small library they are the longest job.
  const jobs: readonly Job[] = [null, ...[...editions.keys()].map((slug) => ({ slug, key: keyOf(slug) }))];
  const done = await runInThreads<Done>(jobs, {
    module: pathToFileURL(join(compiled.app, pressFile)),
    data: { compiled, out, editions: [...editions], earlier, records } satisfies ThreadData,
  });
  const made = done.filter((each) => each !== null);
  return {
    proofs: new Map(made.map(({ proof }) => [proof.slug, proof])),
    taken: made.filter(({ from }) => from !== 'press').length,
    staying: made.flatMap(({ proof, from }) => (from === 'place' ? foldersOf(proof) : [])),
  };
}
