import lunr from 'lunr';
import { type Rival, foldAccents } from './rival.ts';

/** Accents are folded by a step of the pipeline, before words are cut to their stems, as the manual shows. */
const fold: lunr.PipelineFunction = (token) => token.update(foldAccents);
lunr.Pipeline.registerFunction(fold, 'fold');

export const rival: Rival = {
  index(passages) {
    const index = lunr((builder) => {
      builder.ref('id');
      builder.field('text');
      builder.pipeline.before(lunr.stemmer, fold);
      builder.searchPipeline.before(lunr.stemmer, fold);
      for (const passage of passages) builder.add(passage);
    });
    return Promise.resolve(new Map([['index.json', JSON.stringify(index)]]));
  },
  async open(read) {
    const index = lunr.Index.load(JSON.parse(await read('index.json')) as object);
    // A word as it stands or the beginning of one: a stem and a wildcard are never one clause.
    const ask = (words: string, wildcard: boolean): readonly string[] =>
      index
        .query((query) => {
          for (const token of lunr.tokenizer(words)) {
            query.term(wildcard ? foldAccents(token.toString()) : token.toString(), {
              presence: lunr.Query.presence.REQUIRED,
              ...(wildcard ? { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING } : {}),
            });
          }
        })
        .map(({ ref }) => ref);
    return (words) => [...new Set([...ask(words, false), ...ask(words, true)])];
  },
};
