import { type Query, parseQuery } from '../search/parse-query.ts';
import { type Hit, rankHits } from '../search/rank-hits.ts';
import type { SearchState } from '../search/search-state.ts';
import { suggestWords } from '../search/suggest-words.ts';
import { sayOnPage } from './search-advice.ts';
import { type SearchEngine, openSearchEngine } from './search-engine.ts';
import { countHits, showFilters } from './search-filters.ts';
import { showHits } from './search-hits.ts';
import { type Message, type OfferedQuery, messages } from './search-messages.ts';
import type { SearchParts } from './search-parts.ts';

/** The searches of one visit to the search page. */
export interface SearchSession {
  /** Begin to fetch the index. */
  readonly prepare: () => void;
  /** Search, and show what was found; an older search that is still running is dropped. */
  readonly search: (state: SearchState) => Promise<void>;
}

/** Hits that are shown at first, and with each more. Each may cost a fetch. */
const firstHits = 5;
const moreHits = 20;

/** Milliseconds after which waiting is worth a word. */
const patience = 300;

/**
 * Begin a visit to the search page.
 *
 * @param parts
 *   The elements that show what was found.
 * @returns
 *   The session. Nothing is fetched until it is asked to.
 */
export function searchSession(parts: SearchParts): SearchSession {
  let engine: Promise<SearchEngine> | null = null;
  let attempt = 0;
  let latest = 0;

  const open = (): Promise<SearchEngine> => (engine ??= openSearchEngine(`${parts.site}pagefind/`, attempt));

  async function search(state: SearchState): Promise<void> {
    latest += 1;
    const mine = latest;
    const isStale = (): boolean => mine !== latest;
    const query = parseQuery(state.query);
    parts.help.hidden = state.query.trim() !== '';
    if (query.terms.length === 0) {
      clear(parts);
      say(state.query.trim() === '' ? messages.nothingAsked() : messages.nothingToFind(query.without.length > 0));
      return;
    }
    const waiting = setTimeout(() => {
      if (!isStale()) say(messages.waiting());
    }, patience);
    try {
      const index = await open();
      const all = await rankHits(query, index.catalogue, index.lookup);
      index.check();
      if (isStale()) return;
      showFilters(parts, index.catalogue, state, all);
      const hits = all.filter((hit) => isChosen(hit, state));
      const message = hits.length === 0 ? await explain(query, state, all, index) : foundMessage(hits, query);
      if (hits.length > 0) await showPart(hits, firstHits, { query, state, index, isStale });
      if (isStale()) return;
      if (hits.length === 0) showHits(parts, [], null);
      say(message);
    } catch {
      if (isStale()) return;
      clear(parts);
      say(messages.failed());
    } finally {
      clearTimeout(waiting);
    }

    function say(message: Message): void {
      sayOnPage(parts, message, state, () => {
        engine = null;
        attempt += 1;
        void search(state);
      });
    }
  }

  async function showPart(hits: readonly Hit[], count: number, searching: Searching): Promise<void> {
    const { query, state, index, isStale } = searching;
    const shown = await Promise.all(
      hits.slice(0, count).map(async (hit) => ({ hit, passage: await index.passage(hit.group, hit.number) })),
    );
    if (isStale()) return;
    const left = Math.min(moreHits, hits.length - shown.length);
    const more = left === 0 ? null : { count: left, show: () => void showPart(hits, count + moreHits, searching) };
    showHits(parts, shown, more, { query, typed: state.query });
  }

  return { prepare: () => void open().catch(() => undefined), search };
}

function clear(parts: SearchParts): void {
  showHits(parts, [], null);
  parts.filters.hidden = true;
}

function isChosen({ group, edition }: Hit, { kinds, editions }: SearchState): boolean {
  return (kinds.length === 0 || kinds.includes(group[0])) && (editions.length === 0 || editions.includes(edition.slug));
}

function foundMessage(hits: readonly Hit[], { cut }: Query): Message {
  return messages.found(hits.length, countHits(hits, ({ edition }) => edition.slug).size, cut);
}

/** Why there is nothing: what was chosen, words that are not there, or words that are never together. */
async function explain(query: Query, state: SearchState, all: readonly Hit[], index: SearchEngine): Promise<Message> {
  if (all.length > 0) return messages.filteredOut(all.length);
  const count = async (asked: Query): Promise<number> => (await rankHits(asked, index.catalogue, index.lookup)).length;
  const terms = await Promise.all(
    query.terms.map(async (term) => ({
      typed: term.typed,
      count: await count({ terms: [term], without: [], cut: false }),
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
    if (!offered.has(one.text) && (await count(parseQuery(one.query))) > 0) offered.set(one.text, one);
  const typed = missing.map((term) => term.typed);
  return messages.missing(typed, [...offered.values()]);
}

interface Searching {
  readonly query: Query;
  readonly state: SearchState;
  readonly index: SearchEngine;
  readonly isStale: () => boolean;
}
