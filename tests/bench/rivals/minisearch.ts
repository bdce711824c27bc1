import MiniSearch, { type Options } from 'minisearch';
import { type BenchPassage, type Rival, foldAccents } from './rival.ts';

const options: Options<BenchPassage> = {
  fields: ['text'],
  processTerm: foldAccents,
  searchOptions: { prefix: true, combineWith: 'AND' },
};

export const rival: Rival = {
  index(passages) {
    const engine = new MiniSearch<BenchPassage>(options);
    engine.addAll(passages);
    return Promise.resolve(new Map([['index.json', JSON.stringify(engine)]]));
  },
  async open(read) {
    const engine = MiniSearch.loadJSON<BenchPassage>(await read('index.json'), options);
    return (words) => engine.search(words).map(({ id }) => String(id));
  },
};
