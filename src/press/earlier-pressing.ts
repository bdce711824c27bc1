import { copyFileSync, linkSync, mkdirSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keep, takeKept } from '../library/kept.ts';
import type { Proof } from './proof-edition.ts';
import { isAsStored } from './stored-file.ts';

/** A site that was built earlier, from which editions can be taken that would come out the same. */
export interface EarlierSite {
  /** Its folder. */
  readonly folder: string;
  /** Where it is recorded what was made from what. */
  readonly records: string;
  /** Whether the new site takes its place: then both may be the same files for a while; else they are copied. */
  readonly isOwn: boolean;
}

/**
 * Take an edition from a site that was built earlier, if everything that it is made from is the same.
 *
 * @param slug
 *   The edition.
 * @param key
 *   A digest of everything that it is made from.
 * @param earlier
 *   The site.
 * @param out
 *   The site that is being built.
 * @returns
 *   The proof of its files, which are in `out` then; null where it must be made.
 */
export function takeEarlier(slug: string, key: string, earlier: EarlierSite, out: string): Proof | null {
  const proof = takeKept(slug, key, earlier.records) as Proof | null;
  if (proof === null) return null;
  const files = Object.entries(proof.files);
  if (!files.every(([file, known]) => isAsStored(join(earlier.folder, file), known))) return null;
  for (const folder of new Set(files.map(([file]) => dirname(file)))) mkdirSync(join(out, folder), { recursive: true });
  for (const [file, { written }] of files) {
    const [from, to] = [join(earlier.folder, file), join(out, file)];
    if (earlier.isOwn && isLinked(from, to)) continue;
    copyFileSync(from, to);
    // By its time it is known the next time.
    utimesSync(to, written / 1000, written / 1000);
  }
  return proof;
}

/** Not every file system has links. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/**
 * Record what was made of an edition, for a later build.
 *
 * @param proof
 *   Of its files.
 * @param key
 *   A digest of everything that it was made from.
 * @param records
 *   Where records are kept.
 */
export function recordPressing(proof: Proof, key: string, records: string): void {
  keep(proof.slug, key, proof, records);
}
