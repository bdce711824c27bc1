import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keep, takeKept } from '../library/kept.ts';
import type { Proof } from './proof-edition.ts';

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
  const record = takeKept(slug, key, earlier.records) as Pressing | null;
  // Somebody may have touched the files: only what is byte for byte as it was made is taken.
  const digest = record?.digest ?? null;
  if (record === null || digest === null || digestOf(earlier.folder, record.proof.files) !== digest) return null;
  for (const file of record.proof.files) {
    const [from, to] = [join(earlier.folder, file), join(out, file)];
    mkdirSync(dirname(to), { recursive: true });
    if (!earlier.isOwn || !isLinked(from, to)) copyFileSync(from, to);
  }
  return record.proof;
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
 * @param site
 *   The folder with its files, and where records are kept.
 */
export function recordPressing(
  proof: Proof,
  key: string,
  site: { readonly folder: string; readonly records: string },
): void {
  const pressing: Pressing = { proof, digest: digestOf(site.folder, proof.files) };
  keep(proof.slug, key, pressing, site.records);
}

interface Pressing {
  readonly proof: Proof;
  /** Over all files. */
  readonly digest: string | null;
}

/** Null where a file is missing. */
function digestOf(folder: string, files: readonly string[]): string | null {
  const hash = createHash('sha256');
  for (const file of files) {
    const path = join(folder, file);
    if (!existsSync(path)) return null;
    hash.update(`${file}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}
