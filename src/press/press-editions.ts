import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EditionDescription } from '../edition/describe-edition.ts';
import type { CompiledSite } from './compile-site.ts';
import { type EarlierSite, recordPressing, takeEarlier } from './earlier-pressing.ts';
import { pressFile } from './press-module.ts';
import type { ThreadData } from './press-thread.ts';
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
  const proofs = new Map<string, Proof>();
  for (const slug of editions.keys()) {
    const proof = firstOf(earlier, (site) => takeEarlier(slug, keyOf(slug), site, out));
    if (proof !== null) proofs.set(slug, proof);
  }
  const taken = proofs.size;
  const jobs = [null, ...[...editions.keys()].filter((slug) => !proofs.has(slug))];
  const made = await runInThreads<Proof | null>(jobs, {
    module: pathToFileURL(join(compiled.app, pressFile)),
    data: { compiled, out, editions: [...editions] } satisfies ThreadData,
  });
  for (const proof of made) if (proof !== null) proofs.set(proof.slug, proof);
  for (const proof of proofs.values()) recordPressing(proof, keyOf(proof.slug), records);
  return { proofs: new Map([...editions.keys()].flatMap((slug) => entryOf(proofs, slug))), taken };
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function entryOf(proofs: ReadonlyMap<string, Proof>, slug: string): readonly (readonly [string, Proof])[] {
  const proof = proofs.get(slug);
  return proof === undefined ? [] : [[slug, proof]];
}
