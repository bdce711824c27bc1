import { workerData } from 'node:worker_threads';
import { answerJobs } from './answer-jobs.ts';
import { type PageAssets, loadAstroApp } from './astro-app.ts';
import { type RoutedPath, openPress } from './press-edition.ts';
import { type Proof, proofEdition } from './proof-edition.ts';

/** What a thread is started with. */
export interface ThreadData {
  /** The folder of the project. */
  readonly root: string;
  readonly assets: PageAssets;
  readonly out: string;
  readonly base: string;
}

/** An edition to be written. */
export interface Job {
  readonly slug: string;
  readonly paths: readonly RoutedPath[];
}

const { root, assets, out, base } = workerData as ThreadData;
const opening = loadAstroApp({ root, out }, assets).then((app) => openPress({ app, out, base }));

answerJobs(async ({ slug, paths }: Job): Promise<Proof> => {
  const press = await opening;
  return proofEdition(slug, await press(paths), base);
});
