import { parentPort, workerData } from 'node:worker_threads';
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

/** What a thread says of a job. */
export type Answer = { readonly slug: string } & ({ readonly proof: Proof } | { readonly error: unknown });

const { root, assets, out, base } = workerData as ThreadData;
const press = openPress({ app: await loadAstroApp(root, assets), out, base });

parentPort?.on('message', ({ slug, paths }: Job) => {
  void press(paths)
    .then((files): Answer => ({ slug, proof: proofEdition(slug, files, base) }))
    .catch((error: unknown): Answer => ({ slug, error }))
    .then((answer) => parentPort?.postMessage(answer));
});
