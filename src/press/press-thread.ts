import { workerData } from 'node:worker_threads';
import type { EditionDescription } from '../edition/describe-edition.ts';
import { answerJobs } from './answer-jobs.ts';
import { listPaths, loadAstroApp } from './astro-app.ts';
import type { CompiledSite } from './compile-site.ts';
import { openPress } from './press-edition.ts';
import { type Proof, proofEdition } from './proof-edition.ts';
import { writeStored } from './write-stored.ts';

/** What a thread is started with. */
export interface ThreadData {
  readonly compiled: CompiledSite;
  /** The folder of the site. */
  readonly out: string;
  /** All editions of the site, by their slugs, and not only those that are to be written. */
  readonly editions: readonly (readonly [string, EditionDescription])[];
}

const { compiled, out, editions } = workerData as ThreadData;
const slugs = new Set(editions.map(([slug]) => slug));

const opening = loadAstroApp(compiled.app, compiled.assets).then(async (app) => ({
  press: openPress({ app, out, base: compiled.base }),
  paths: Map.groupBy(await listPaths(app), ({ pathname }) => {
    const [, first = ''] = pathname.split('/');
    return slugs.has(first) ? first : null;
  }),
}));

/** The slug of an edition; null for the pages of the site itself. */
answerJobs(async (slug: string | null): Promise<Proof | null> => {
  const { press, paths } = await opening;
  const files = await press(paths.get(slug) ?? []);
  if (slug === null) return null;
  const { proof, indexFiles } = proofEdition(slug, files, compiled.base);
  const searched = indexFiles.map(({ path, content }) => {
    const place = `pagefind/${path}`;
    return [place, writeStored(out, place, content)] as const;
  });
  return { ...proof, files: { ...proof.files, ...Object.fromEntries(searched) } };
});
