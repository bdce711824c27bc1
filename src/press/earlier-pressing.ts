import { copyFileSync, mkdirSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keep, takeKept } from '../library/kept.ts';
import { listFiles } from '../library/list-files.ts';
import type { Proof } from './proof-edition.ts';
import { isAsStored } from './stored-file.ts';

/** A site that was built earlier, from which editions can be taken that would come out the same. */
export interface EarlierSite {
  /** Its folder. */
  readonly folder: string;
  /** Where it is recorded what was made from what. */
  readonly records: string;
  /** Whether the new site takes its place, so that what is the same may stay. */
  readonly isOwn: boolean;
}

/**
 * Take an edition from a site that was built earlier, if everything that it is made from is the same.
 *
 * Where the new site takes the place of the earlier one, nothing is done yet: its folders are to stay (`foldersOf`). Else
 * its files are copied.
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
 *   The proof of its files; null where it must be made.
 */
export function takeEarlier(slug: string, key: string, earlier: EarlierSite, out: string): Proof | null {
  const proof = takeKept(slug, key, earlier.records) as Proof | null;
  if (proof === null) return null;
  const files = Object.entries(proof.files);
  const there = foldersOf(proof).flatMap((folder) => listFiles(join(earlier.folder, folder)));
  if (there.length !== files.length) return null;
  if (!files.every(([file, known]) => isAsStored(join(earlier.folder, file), known))) return null;
  if (earlier.isOwn) return proof;
  for (const folder of new Set(files.map(([file]) => dirname(file)))) mkdirSync(join(out, folder), { recursive: true });
  for (const [file, { written }] of files) {
    copyFileSync(join(earlier.folder, file), join(out, file));
    // By its time it is known the next time.
    utimesSync(join(out, file), written / 1000, written / 1000);
  }
  return proof;
}

/**
 * Say which folders of a site an edition has for itself.
 *
 * @param proof
 *   Of its files.
 * @returns
 *   Their paths: that of its pages, and that from which its hits are shown.
 */
export function foldersOf({ slug, searched }: Proof): readonly string[] {
  return [slug, ...(searched === null ? [] : [`pagefind/passages/${searched.digest}`])];
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
