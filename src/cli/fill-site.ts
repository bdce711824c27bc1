import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueHeaders } from '../catalogue/catalogue-headers.ts';
import { recordEdition } from '../catalogue/record-edition.ts';
import { toEditionsFile } from '../catalogue/to-editions-file.ts';
import type { Threads } from '../press/open-threads.ts';
import { type Pressing, pressEditions } from '../press/press-editions.ts';
import type { Proof } from '../press/proof-edition.ts';
import { headerRules } from '../site/header-rules.ts';
import { toHeadersFile } from '../site/to-headers-file.ts';
import { checkSite } from './check-site.ts';
import { filesBeside } from './files-beside.ts';
import { writeChecksums } from './write-checksums.ts';
import { writeSearchIndex } from './write-search-index.ts';

/** A site that is being built. */
export interface SiteToFill extends Pressing {
  /** The folder of the site that is there, whose place it takes. */
  readonly before: string;
  /** Lets a folder of that site stay as it is. */
  readonly keep: (path: string) => void;
  /** It is not a shard, so its checksums can be written. */
  readonly isWhole: boolean;
}

/**
 * Fill the folder of a site: press its editions, make what goes with all of them, and check every link.
 *
 * @param site
 *   What is to be built, and where.
 * @param threads
 *   Of the compiled site (`press-thread.ts`). They are closed once everything is pressed.
 * @returns
 *   How many editions were taken as they had been built before.
 * @throws {EditionError}
 *   With every link of the built site that is broken.
 */
export async function fillSite(site: SiteToFill, threads: Threads): Promise<number> {
  const { out, before, keep, compiled, isWhole } = site;
  const { proofs, taken, staying } = await pressEditions(site, threads);
  // What they hold is given back before the index takes as much.
  await threads.close();
  staying.forEach(keep);
  writeCatalogue(site, proofs);
  await writeSearchIndex(join(out, 'pagefind'), proofs);
  const beside = filesBeside(out, proofs);
  checkSite({ fresh: out, before, beside }, compiled.base, proofs);
  if (isWhole) writeChecksums(out, beside, checksumsOf(proofs));
  return taken;
}

/** What goes with all editions at once: the list with the measures of their files, and the headers to send with them. */
function writeCatalogue(
  { out, editions, compiled: { address, base } }: SiteToFill,
  proofs: ReadonlyMap<string, Proof>,
): void {
  const records = editions.map(({ slug, description }) => recordEdition(slug, description, `${address}${slug}/`));
  const list = toEditionsFile(records, {
    site: address,
    measure: (slug, file) => {
      const stored = proofs.get(slug)?.files[`${slug}/${file}`];
      if (stored === undefined) throw new Error(`Expected ${slug}/${file} among the files of the site; it is missing.`);
      return { bytes: stored.bytes, sha256: stored.sha256 };
    },
  });
  writeFileSync(join(out, 'editions.json'), list);
  writeFileSync(join(out, '_headers'), toHeadersFile([...headerRules, ...catalogueHeaders(records)], base));
}

function checksumsOf(proofs: ReadonlyMap<string, Proof>): ReadonlyMap<string, string> {
  return new Map(
    [...proofs.values()].flatMap(({ files }) =>
      Object.entries(files).map(([path, { sha256 }]): [string, string] => [path, sha256]),
    ),
  );
}
