import type { EditionDescription } from '../edition/describe-edition.ts';
import type { KeyedEdition } from '../library/edition-key.ts';
import { readAhead, withEditionHeld } from '../library/open-edition.ts';
import { surveyEdition } from '../library/survey-edition.ts';
import { answerJobs } from './answer-jobs.ts';
import { listPaths, loadAstroApp } from './astro-app.ts';
import { collectEditions } from './collected-editions.ts';
import type { CompiledSite } from './compile-site.ts';
import { type EarlierSite, recordPressing, takeEarlier } from './earlier-pressing.ts';
import { type PrintedFile, openPress } from './press-edition.ts';
import { type Proof, proofEdition } from './proof-edition.ts';
import type { SurveyJob } from './survey-job.ts';
import { writeStored } from './write-stored.ts';

/** What is pressed, and where. */
export interface PressedSite {
  readonly compiled: CompiledSite;
  /** The folder of the site. */
  readonly out: string;
  /** All editions of the site, by their slugs, and not only those that are to be written. */
  readonly editions: readonly (readonly [string, EditionDescription])[];
  readonly earlier: readonly EarlierSite[];
  /** Where it is recorded what was made from what. */
  readonly records: string;
}

/**
 * What a thread is asked for: to survey an edition, to make ready for pressing a site, to press an edition of it (the key
 * is that of everything its files are made from), or to press the pages of the site itself. One thread does all, since it
 * then knows an edition that it has surveyed.
 */
export type Job =
  | SurveyJob
  | ({ readonly task: 'open' } & PressedSite)
  | ({ readonly task: 'press' } & KeyedEdition)
  | { readonly task: 'press-site' };

/** What came of pressing an edition. */
export interface Done {
  readonly proof: Proof;
  /** Where its files are from: they were made, copied from another site, or are still in the one that is there. */
  readonly from: 'press' | 'copy' | 'place';
}

type Press = (slug: string | null) => Promise<readonly PrintedFile[]>;

let site: PressedSite | null = null;
/** Not before it is needed: a thread that only takes editions renders nothing. */
let opening: Promise<Press> | null = null;

answerJobs((job: Job): unknown => {
  if (job.task === 'survey') return surveyEdition(job, readAhead);
  if (job.task === 'open') {
    site = job;
    opening = null;
    return null;
  }
  if (site === null) throw new Error('Expected to be told of the site before anything is pressed.');
  return job.task === 'press' ? pressEdition(site, job) : pressPages(site);
});

async function pressPages(of: PressedSite): Promise<null> {
  const press = await pressOf(of);
  await press(null);
  return null;
}

async function pressEdition(of: PressedSite, { slug, key }: KeyedEdition): Promise<Done> {
  const { earlier, out, records } = of;
  for (const before of earlier) {
    const proof = takeEarlier(slug, key, before, out);
    if (proof === null) continue;
    if (!before.isOwn) recordPressing(proof, key, records);
    return { proof, from: before.isOwn ? 'place' : 'copy' };
  }
  const proof = await make(of, slug);
  recordPressing(proof, key, records);
  return { proof, from: 'press' };
}

async function make(of: PressedSite, slug: string): Promise<Proof> {
  const press = await pressOf(of);
  const printed = await withEditionHeld(slug, () => press(slug));
  const { proof, indexFiles } = proofEdition(slug, printed, of.compiled.base);
  const searched = indexFiles.map(({ path, content }) => {
    const place = `pagefind/${path}`;
    return [place, writeStored(of.out, place, content)] as const;
  });
  return { ...proof, files: { ...proof.files, ...Object.fromEntries(searched) } };
}

function pressOf(of: PressedSite): Promise<Press> {
  opening ??= open(of);
  return opening;
}

async function open({ compiled, out, editions }: PressedSite): Promise<Press> {
  collectEditions(editions);
  const slugs = new Set(editions.map(([slug]) => slug));
  const app = await loadAstroApp(compiled.app, compiled.assets);
  const paths = Map.groupBy(await listPaths(app), ({ pathname }) => {
    const [, first = ''] = pathname.split('/');
    return slugs.has(first) ? first : null;
  });
  const press = openPress({ app, out, base: compiled.base });
  return (slug) => press(paths.get(slug) ?? []);
}
