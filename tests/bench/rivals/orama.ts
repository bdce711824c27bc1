import { type AnyOrama, type RawData, create, insertMultiple, load, save, search } from '@orama/orama';
import type { Rival } from './rival.ts';

/** Its tokenizer folds capitals and accents. */
const toDatabase = (): AnyOrama => create({ schema: { id: 'string', text: 'string' }, language: 'english' });
const everything = 1_000_000;

export const rival: Rival = {
  async index(passages) {
    const database = toDatabase();
    await insertMultiple(database, [...passages], 1000);
    const raw = save(database);
    // The texts themselves are no part of what is measured: no rival carries them.
    const { docs, ...index } = raw as { docs: { docs: Record<string, { id: string }> } };
    const ids = Object.fromEntries(Object.entries(docs.docs).map(([key, { id }]) => [key, { id }]));
    return new Map([['index.json', JSON.stringify({ ...index, docs: { ...docs, docs: ids } })]]);
  },
  async open(read) {
    const database = toDatabase();
    load(database, JSON.parse(await read('index.json')) as RawData);
    return async (words) => {
      const { hits } = await search(database, { term: words, properties: ['text'], threshold: 0, limit: everything });
      return hits.map(({ id }) => id);
    };
  },
};
