import { closeWide } from '../search/close-wide.ts';
import { type KnownLists, listNames, listsChosen, narrowHits } from '../search/narrow-hits.ts';
import { type Query, parseQuery } from '../search/parse-query.ts';
import { type Hit, rankHits } from '../search/rank-hits.ts';
import type { SearchState } from '../search/search-state.ts';
import { sayOnPage } from './search-advice.ts';
import { type SearchEngine, openSearchEngine } from './search-engine.ts';
import { explainNothing } from './explain-nothing.ts';
import { sayListFailed, showFilters } from './search-filters.ts';
import { showHits } from './search-hits.ts';
import { type Message, messages } from './search-messages.ts';
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
    const asked = parseQuery(state.query);
    parts.help.hidden = state.query.trim() !== '';
    if (asked.terms.length === 0) {
      clear(parts);
      say(state.query.trim() === '' ? messages.nothingAsked() : messages.nothingToFind(asked.without.length > 0));
      return;
    }
    const waiting = setTimeout(() => {
      if (!isStale()) say(messages.waiting());
    }, patience);
    try {
      const index = await open();
      const query = closeWide(asked, index.isWide);
      const all = await rankHits(query, index.catalogue, index.lookup, state);
      index.check();
      const lists = await fetchLists(index, state);
      if (isStale()) return;
      const narrowed = narrowHits(all, state, lists);
      showFilters(parts, narrowed, { known: lists, editions: index.catalogue.editions.length });
      const { hits } = narrowed;
      const message =
        hits.length > 0
          ? foundMessage(hits, query)
          : all.length > 0
            ? messages.filteredOut(all.length)
            : await explainNothing(query, state, index);
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
      hits.slice(0, count).map(async (hit) => {
        const names = hit.otherNames.length > 0 ? index.names(hit.edition) : [];
        const [found, known] = await Promise.all([index.passage(hit), names]);
        return { hit, found, names: known };
      }),
    );
    if (isStale()) return;
    const left = Math.min(moreHits, hits.length - shown.length);
    const more = left === 0 ? null : { count: left, show: () => void showPart(hits, count + moreHits, searching) };
    showHits(parts, shown, more, { query, typed: state.query });
  }

  /** Those that are needed, and those that the reader has opened; one that is only opened may fail to come. */
  async function fetchLists(index: SearchEngine, state: SearchState): Promise<KnownLists> {
    const needed = listsChosen(state);
    const wanted = listNames.filter((name) => needed.includes(name) || parts.lists[name].open);
    const found = await Promise.all(
      wanted.map(async (name) => {
        try {
          return [name, await index.list(name)] as const;
        } catch (error) {
          if (needed.includes(name)) throw error;
          sayListFailed(parts, name);
          return [name, undefined] as const;
        }
      }),
    );
    return Object.fromEntries(found.filter(([, list]) => list !== undefined));
  }

  return { prepare: () => void open().catch(() => undefined), search };
}

function clear(parts: SearchParts): void {
  showHits(parts, [], null);
  parts.filters.hidden = true;
}

function foundMessage(hits: readonly Hit[], { cut, closed }: Query): Message {
  const editions = new Set(hits.map(({ edition }) => edition.number)).size;
  const others = hits.filter(({ otherNames }) => otherNames.length > 0).length;
  return messages.found({ count: hits.length, editions, others, cut, closed });
}

interface Searching {
  readonly query: Query;
  readonly state: SearchState;
  readonly index: SearchEngine;
  readonly isStale: () => boolean;
}
