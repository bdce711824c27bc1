import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogueHeaders } from '../catalogue/catalogue-headers.ts';
import { recordEdition } from '../catalogue/record-edition.ts';
import { toEditionsFile } from '../catalogue/to-editions-file.ts';
import { EditionError, type Problem } from '../edition/problem.ts';
import { cacheFolder } from '../library/cache-folder.ts';
import { checkNames } from '../library/check-names.ts';
import { keyEditions } from '../library/edition-key.ts';
import { allEditions, listEditions } from '../library/list-editions.ts';
import type { Survey } from '../library/survey-edition.ts';
import { withLock } from '../library/with-lock.ts';
import { type CompiledSite, compileSite } from '../press/compile-site.ts';
import type { EarlierSite } from '../press/earlier-pressing.ts';
import { type Threads, openThreads } from '../press/open-threads.ts';
import { type DescribedEdition, pressEditions } from '../press/press-editions.ts';
import { pressModuleOf } from '../press/press-module.ts';
import type { Proof } from '../press/proof-edition.ts';
import { surveyEditions, toSurveyJob } from '../press/survey-editions.ts';
import { headerRules } from '../site/header-rules.ts';
import { toHeadersFile } from '../site/to-headers-file.ts';
import { checkSite } from './check-site.ts';
import { filesBeside } from './files-beside.ts';
import { replaceSite } from './replace-site.ts';
import { writeChecksums } from './write-checksums.ts';
import { writeSearchIndex } from './write-search-index.ts';

/** Where to build, and what. */
export interface SiteOptions {
  /** The folder that receives the site, from the project's root; what was in it before goes once all is built. */
  readonly outDir: string;
  /** Build the editions that state no rights too. */
  readonly withPrivate: boolean;
  /** `3/8`: only every eighth edition from the third, to be joined with the others. */
  readonly shard?: string | undefined;
  /** Folders of shards, from which the editions are taken. */
  readonly shards?: readonly string[];
}

/** What was built. */
export interface BuiltSite {
  readonly editions: readonly string[];
  /** Private editions that were left out. */
  readonly leftOut: readonly string[];
  /** How many editions were taken as they had been built before. */
  readonly taken: number;
  /** Editions whose PDF is older than the text, and left out. */
  readonly stalePapers: readonly string[];
}

/** The folder in a shard that says what was made from what; it is not part of a site. */
const shardRecords = '.manicule';

/**
 * Check every edition, then build the site with its search index.
 *
 * An edition whose files, registers, code and styles are as they were when it was last built into this folder, or into
 * that of a shard, is taken from there.
 *
 * @param options
 *   Where to build, and what.
 * @returns
 *   The slugs of what was built and of what was left out.
 * @throws {EditionError}
 *   With all problems of all editions, before anything is built; or with every link of the built site that is broken.
 */
export async function buildSite(options: SiteOptions): Promise<BuiltSite> {
  const { outDir, withPrivate, shard } = options;
  // Astro's configuration and our loader read these, and its own set-up must not ask a newcomer about telemetry.
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    MANICULE_PRIVATE: withPrivate ? '1' : '0',
    ...(shard === undefined ? {} : { MANICULE_SHARD: shard }),
  });
  // Once, and before anything is read: what changes meanwhile is built the next time.
  const all = keyEditions(allEditions());
  const compiled = await compileSite(all);
  const threads = openThreads(pressModuleOf(compiled.app));
  try {
    const own = new Set(listEditions());
    const surveys = await surveyEditions(
      all.filter(({ slug }) => own.has(slug)),
      (editions) => threads.share<Survey>(editions.map(toSurveyJob)),
    );
    const settled = settle(surveys, { withPrivate, isWhole: shard === undefined });
    return await withLock(
      join('node_modules', '.cache', 'manicule-building', nameOf(resolve(outDir))),
      () =>
        replaceSite(resolve(outDir), (fresh, keep) =>
          fillSite({ ...settled, compiled, fresh, keep }, options, threads),
        ),
      () => {
        process.stdout.write(`Waiting for another build into ${outDir} to end …\n`);
      },
    );
  } finally {
    await threads.close();
  }
}

/** Paths may be too long for the name of a file. */
function nameOf(out: string): string {
  return createHash('sha256').update(out).digest('hex').slice(0, 16);
}

/** What is to be built. */
interface SettledEditions {
  readonly editions: readonly DescribedEdition[];
  /** The slugs of private ones that are not. */
  readonly leftOut: readonly string[];
}

/** Say what is to be built, or throw everything that is wrong with it. */
function settle(
  surveys: readonly Survey[],
  { withPrivate, isWhole }: { readonly withPrivate: boolean; readonly isWhole: boolean },
): SettledEditions {
  const problems: Problem[] = [];
  const editions: DescribedEdition[] = [];
  const leftOut: string[] = [];
  for (const { slug, key, description, problems: own, unpublishable } of surveys) {
    problems.push(...own);
    if (description === null) continue;
    const hidden = description.private && !withPrivate;
    if (hidden) leftOut.push(slug);
    else editions.push({ slug, key, description });
    // What is built for its owner alone has not been published.
    if (!withPrivate && !hidden) problems.push(...unpublishable);
  }
  // Only all editions together can say that a name is mentioned in none.
  if (isWhole) problems.push(...checkNames(surveys.map(({ mentioning }) => mentioning)));
  if (problems.length > 0) throw new EditionError(problems);
  return { editions, leftOut };
}

/** A site that is being built. */
interface SiteToFill extends SettledEditions {
  readonly compiled: CompiledSite;
  /** Its folder. */
  readonly fresh: string;
  /** Let a folder of the site that is there stay as it is. */
  readonly keep: (path: string) => void;
}

async function fillSite(
  { editions, leftOut, compiled, fresh, keep }: SiteToFill,
  { outDir, shard, shards = [] }: SiteOptions,
  threads: Threads,
): Promise<BuiltSite> {
  const out = resolve(outDir);
  const records = shard === undefined ? join(cacheFolder(), 'press', nameOf(out)) : join(fresh, shardRecords);
  const earlier: readonly EarlierSite[] = [
    ...(shard === undefined ? [{ folder: out, records, isOwn: true }] : []),
    ...shards.map((folder) => ({ folder: resolve(folder), records: resolve(folder, shardRecords), isOwn: false })),
  ];
  const { proofs, taken, staying } = await pressEditions({ compiled, editions, earlier, records, out: fresh }, threads);
  staying.forEach(keep);
  writeCatalogue(fresh, editions, { compiled, proofs });
  await writeSearchIndex(join(fresh, 'pagefind'), proofs);
  const beside = filesBeside(fresh, proofs);
  checkSite({ fresh, before: out, beside }, compiled.base, proofs);
  if (shard === undefined) writeChecksums(fresh, beside, checksumsOf(proofs));
  return {
    editions: editions.map(({ slug }) => slug),
    leftOut,
    taken,
    stalePapers: editions.flatMap(({ slug, description }) => (description.paper === 'stale' ? [slug] : [])),
  };
}

/** What goes with all editions at once: the list with the measures of their files, and the headers to send with them. */
function writeCatalogue(
  out: string,
  editions: readonly DescribedEdition[],
  {
    compiled: { address, base },
    proofs,
  }: { readonly compiled: CompiledSite; readonly proofs: ReadonlyMap<string, Proof> },
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
