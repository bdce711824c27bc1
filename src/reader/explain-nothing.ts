import { closeWide } from '../search/close-wide.ts';
import { type Query, parseQuery } from '../search/parse-query.ts';
import { rankHits } from '../search/rank-hits.ts';
import type { SearchState } from '../search/search-state.ts';
import { suggestWords } from '../search/suggest-words.ts';
import type { SearchEngine } from './search-engine.ts';
import { type Message, type OfferedQuery, messages } from './search-messages.ts';

/**
 * Say why nothing is found at all: words that are not there, with near ones that are, or words that are never together.
 *
 * @param query
 *   What was looked for.
 * @param state
 *   The search, as it was typed.
 * @param index
 *   The index.
 * @returns
 *   What to say, and other queries, each of which finds something.
 */
export async function explainNothing(query: Query, state: SearchState, index: SearchEngine): Promise<Message> {
  const count = async (asked: Query): Promise<number> =>
    (await rankHits(asked, index.catalogue, index.lookup, state)).length;
  const terms = await Promise.all(
    query.terms.map(async (term) => ({
      typed: term.typed,
      count: await count({ terms: [term], without: [], names: [], cut: false, closed: [] }),
    })),
  );
  const missing = query.terms.filter((_, number) => terms[number]?.count === 0);
  if (missing.length === 0) return messages.neverTogether(terms);
  const words = await index.words();
  const near = missing.flatMap(({ typed, ways: [{ words: wanted }] }) => {
    // Words that are nowhere in this order may be somewhere in another.
    const [only] = wanted;
    const others =
      wanted.length > 1 || only === undefined
        ? [wanted.map(({ spelled }) => spelled).join(' ')]
        : suggestWords(only.folded, words);
    return others.flatMap((text) => [
      { text, query: state.query.replace(typed, () => text) },
      { text, query: text },
    ]);
  });
  // Of each word the whole query with it, or else the word alone; never one that finds nothing either.
  const offered = new Map<string, OfferedQuery>();
  for (const one of near)
    if (!offered.has(one.text) && (await count(closeWide(parseQuery(one.query), index.isWide))) > 0)
      offered.set(one.text, one);
  const typed = missing.map((term) => term.typed);
  return messages.missing(typed, [...offered.values()]);
}
