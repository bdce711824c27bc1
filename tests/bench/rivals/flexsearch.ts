import { Charset, Index } from 'flexsearch';
import type { Rival } from './rival.ts';

/** `forward` finds words by their beginning; the encoder folds capitals and accents. */
const toIndex = (): Index => new Index({ tokenize: 'forward', encoder: Charset.Normalize });
const everything = 1_000_000;

export const rival: Rival = {
  index(passages) {
    const index = toIndex();
    for (const { id, text } of passages) index.add(id, text);
    const parts = new Map<string, string>();
    index.export((name: string, data: string | undefined) => {
      if (data !== undefined) parts.set(`${name}.json`, data);
    });
    parts.set('parts.json', JSON.stringify([...parts.keys()]));
    return Promise.resolve(parts);
  },
  async open(read) {
    const index = toIndex();
    const names = JSON.parse(await read('parts.json')) as readonly string[];
    const parts = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
    for (const [name, data] of parts) index.import(name.replace(/\.json$/u, ''), data);
    return (words) => index.search(words, { limit: everything }).map(String);
  },
};
