import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { type Edition, isPrivate } from '../edition/edition.ts';
import { checkPublished } from '../edition/ledger/check-published.ts';
import { EditionError, type Problem } from '../edition/problem.ts';
import { checkNames } from '../library/check-names.ts';
import { editionFile } from '../library/edition-file.ts';
import { listEditions } from '../library/list-editions.ts';
import { readEdition } from '../library/read-edition.ts';
import { pressEditions } from '../press/press-editions.ts';
import type { Proof } from '../press/proof-edition.ts';
import { headerRules } from '../site/header-rules.ts';
import { toHeadersFile } from '../site/to-headers-file.ts';
import { checkSite } from './check-site.ts';
import { withBuildLock } from './with-build-lock.ts';
import { writeSearchIndex } from './write-search-index.ts';

/** Where to build, and what. */
export interface SiteOptions {
  /** The folder that receives the site, from the project's root; it is emptied first. */
  readonly outDir: string;
  /** Build the editions that state no rights too. */
  readonly withPrivate: boolean;
}

/** What was built. */
export interface BuiltSite {
  readonly editions: readonly string[];
  /** Private editions that were left out. */
  readonly leftOut: readonly string[];
}

/**
 * Check every edition, then build the site with its search index.
 *
 * @param options
 *   Where to build, and what.
 * @returns
 *   The slugs of what was built and of what was left out.
 * @throws {EditionError}
 *   With all problems of all editions, before anything is built; or with every link of the built site that is broken.
 */
export async function buildSite({ outDir, withPrivate }: SiteOptions): Promise<BuiltSite> {
  const problems: Problem[] = [];
  const all: Edition[] = [];
  const editions: string[] = [];
  const leftOut: string[] = [];
  for (const slug of listEditions()) {
    const read = readEdition(slug);
    problems.push(...read.problems);
    if (read.edition === null) continue;
    all.push(read.edition);
    const hidden = isPrivate(read.edition.article.frontmatter) && !withPrivate;
    (hidden ? leftOut : editions).push(slug);
    // What is built for its owner alone has not been published.
    if (!withPrivate && !hidden) problems.push(...checkPublished(read.edition, editionFile(slug, 'text.mdx').name));
  }
  problems.push(...checkNames(all));
  if (problems.length > 0) throw new EditionError(problems);

  const out = resolve(outDir);
  // Astro's configuration reads these, and its own set-up must not ask a newcomer about telemetry.
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    MANICULE_OUT: out,
    MANICULE_PRIVATE: withPrivate ? '1' : '0',
  });
  const base = process.env['MANICULE_BASE'] ?? '/';
  await withBuildLock(async () => {
    rmSync(out, { recursive: true, force: true });
    let proofs: ReadonlyMap<string, Proof> = new Map();
    const press = pressEditions(new Set(editions), (all) => {
      proofs = all;
    });
    await build({ root: process.cwd(), logLevel: 'warn', integrations: [press] });
    writeFileSync(join(out, '_headers'), toHeadersFile(headerRules, base));
    await writeSearchIndex(join(out, 'pagefind'), proofs);
    checkSite(out, base, proofs);
  });
  return { editions, leftOut };
}
