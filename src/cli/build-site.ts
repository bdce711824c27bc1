import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { catalogueHeaders } from '../catalogue/catalogue-headers.ts';
import { recordEdition } from '../catalogue/record-edition.ts';
import { toEditionsFile } from '../catalogue/to-editions-file.ts';
import { type EditionDescription, describeEdition } from '../edition/describe-edition.ts';
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
import { type SiteSettings, noteSettings } from './note-settings.ts';
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
  const editions = new Map<string, EditionDescription>();
  const leftOut: string[] = [];
  for (const slug of listEditions()) {
    const read = readEdition(slug);
    problems.push(...read.problems);
    if (read.edition === null) continue;
    all.push(read.edition);
    const hidden = isPrivate(read.edition.article.frontmatter) && !withPrivate;
    if (hidden) leftOut.push(slug);
    else editions.set(slug, describeEdition(read.edition));
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
  await withBuildLock(async () => {
    rmSync(out, { recursive: true, force: true });
    let proofs: ReadonlyMap<string, Proof> = new Map();
    const press = pressEditions(new Set(editions.keys()), (all) => {
      proofs = all;
    });
    let settings: SiteSettings = { address: '', base: '/' };
    const note = noteSettings((noted) => {
      settings = noted;
    });
    await build({ root: process.cwd(), logLevel: 'warn', integrations: [press, note] });
    writeCatalogue(out, editions, { ...settings, proofs });
    await writeSearchIndex(join(out, 'pagefind'), proofs);
    checkSite(out, settings.base, proofs);
  });
  return { editions: [...editions.keys()], leftOut };
}

/** What goes with all editions at once: the list with the measures of their files, and the headers to send with them. */
function writeCatalogue(
  out: string,
  editions: ReadonlyMap<string, EditionDescription>,
  { address, base, proofs }: SiteSettings & { readonly proofs: ReadonlyMap<string, Proof> },
): void {
  const records = [...editions].map(([slug, description]) => recordEdition(slug, description, `${address}${slug}/`));
  const list = toEditionsFile(records, {
    site: address,
    measure: (slug, file) => {
      const measured = proofs.get(slug)?.measured.get(`${slug}/${file}`);
      if (measured === undefined)
        throw new Error(`Expected ${slug}/${file} among the files of the site; it is missing.`);
      return measured;
    },
  });
  writeFileSync(join(out, 'editions.json'), list);
  writeFileSync(join(out, '_headers'), toHeadersFile([...headerRules, ...catalogueHeaders(records)], base));
}
