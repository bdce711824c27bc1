import { workerData } from 'node:worker_threads';
import type { ThreadData } from './press-thread.ts';

const { editions } = workerData as ThreadData;

/** The collection that `getCollection('editions')` gives a page: what lists and heads need of each edition. */
export default new Map([['editions', new Map(editions.map(([id, data]) => [id, { id, data }]))]]);
