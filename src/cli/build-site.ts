import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../library/cache-folder.ts';
import { keyEditions } from '../library/edition-key.ts';
import { hasNames } from '../library/has-names.ts';
import type { Survey } from '../library/kept-survey.ts';
import { allEditions, listEditions } from '../library/list-editions.ts';
import { withLock } from '../library/with-lock.ts';
import { compileSite } from '../press/compile-site.ts';
import type { EarlierSite } from '../press/earlier-pressing.ts';
import { openThreads } from '../press/open-threads.ts';
import { pressModuleOf } from '../press/press-module.ts';
import { spareCompiler } from '../press/spare-compiler.ts';
import { surveyEditions } from '../press/survey-editions.ts';
import { surveyJob } from '../press/survey-job.ts';
import { replaceSite } from './replace-site.ts';
import { settleEditions } from './settle-editions.ts';

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
export async function buildSite({ outDir, withPrivate, shard, shards = [] }: SiteOptions): Promise<BuiltSite> {
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
    const surveying = surveyEditions(
      all.filter(({ slug }) => own.has(slug)),
      (editions) => threads.share<Survey>(editions.map(surveyJob)),
    );
    // What follows takes as long to load as the threads take to start, and would else keep them waiting.
    const [surveys, { fillSite }, names] = await Promise.all([
      surveying,
      import('./fill-site.ts'),
      // Only all editions together can say that a name is mentioned in none.
      shard === undefined && hasNames() ? import('../library/check-names.ts') : null,
    ]);
    spareCompiler(surveys.length);
    const ofNames = names?.checkNames(surveys.map(({ mentioning }) => mentioning)) ?? [];
    const { editions, leftOut } = settleEditions(surveys, { withPrivate, ofNames });
    const before = resolve(outDir);
    const name = createHash('sha256').update(before).digest('hex').slice(0, 16);
    const build = async (out: string, keep: (path: string) => void): Promise<number> => {
      const isWhole = shard === undefined;
      const records = isWhole ? join(cacheFolder(), 'press', name) : join(out, shardRecords);
      const earlier: readonly EarlierSite[] = [
        ...(isWhole ? [{ folder: before, records, isOwn: true }] : []),
        ...shards.map((folder) => ({ folder: resolve(folder), records: resolve(folder, shardRecords), isOwn: false })),
      ];
      return fillSite({ compiled, editions, earlier, records, out, before, keep, isWhole }, threads);
    };
    const taken = await withLock(
      join('node_modules', '.cache', 'manicule-building', name),
      () => replaceSite(before, build),
      () => {
        process.stdout.write(`Waiting for another build into ${outDir} to end …\n`);
      },
    );
    const stalePapers = editions.flatMap(({ slug, description }) => (description.paper === 'stale' ? [slug] : []));
    return { editions: editions.map(({ slug }) => slug), leftOut, taken, stalePapers };
  } finally {
    await threads.close();
  }
}

/** The folder in a shard that says what was made from what; it is not part of a site. */
const shardRecords = '.manicule';
