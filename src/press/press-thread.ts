import { workerData } from 'node:worker_threads';
import type { EditionDescription } from '../edition/describe-edition.ts';
import { answerJobs } from './answer-jobs.ts';
import { listPaths, loadAstroApp } from './astro-app.ts';
import type { CompiledSite } from './compile-site.ts';
import { type EarlierSite, recordPressing, takeEarlier } from './earlier-pressing.ts';
import { type PrintedFile, openPress } from './press-edition.ts';
import { type Proof, proofEdition } from './proof-edition.ts';
import { writeStored } from './write-stored.ts';

/** What a thread is started with. */
export interface ThreadData {
  readonly compiled: CompiledSite;
  /** The folder of the site. */
  readonly out: string;
  /** All editions of the site, by their slugs, and not only those that are to be written. */
  readonly editions: readonly (readonly [string, EditionDescription])[];
  readonly earlier: readonly EarlierSite[];
  /** Where it is recorded what was made from what. */
  readonly records: string;
}

/** An edition to be written; null for the pages of the site itself. */
export type Job = {
  readonly slug: string;
  /** A digest of everything that it is made from. */
  readonly key: string;
} | null;

/** What came of a job; null for the pages of the site itself. */
export type Done = {
  readonly proof: Proof;
  /** Where its files are from: they were made, copied from another site, or are still in the one that is there. */
  readonly from: 'press' | 'copy' | 'place';
} | null;

const { compiled, out, editions, earlier, records } = workerData as ThreadData;
const slugs = new Set(editions.map(([slug]) => slug));

async function open() {
  const app = await loadAstroApp(compiled.app, compiled.assets);
  const paths = Map.groupBy(await listPaths(app), ({ pathname }) => {
    const [, first = ''] = pathname.split('/');
    return slugs.has(first) ? first : null;
  });
  const press = openPress({ app, out, base: compiled.base });
  return (slug: string | null) => press(paths.get(slug) ?? []);
}

/** Not before it is needed: a thread that only takes editions renders nothing. */
let opening: ReturnType<typeof open> | null = null;

async function press(slug: string | null): Promise<readonly PrintedFile[]> {
  opening ??= open();
  return (await opening)(slug);
}

async function make(slug: string): Promise<Proof> {
  const { proof, indexFiles } = proofEdition(slug, await press(slug), compiled.base);
  const searched = indexFiles.map(({ path, content }) => {
    const place = `pagefind/${path}`;
    return [place, writeStored(out, place, content)] as const;
  });
  return { ...proof, files: { ...proof.files, ...Object.fromEntries(searched) } };
}

answerJobs(async (job: Job): Promise<Done> => {
  if (job === null) {
    await press(null);
    return null;
  }
  const { slug, key } = job;
  for (const site of earlier) {
    const proof = takeEarlier(slug, key, site, out);
    if (proof === null) continue;
    if (!site.isOwn) recordPressing(proof, key, records);
    return { proof, from: site.isOwn ? 'place' : 'copy' };
  }
  const proof = await make(slug);
  recordPressing(proof, key, records);
  return { proof, from: 'press' };
});
