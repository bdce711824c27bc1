import type { Article } from '../src/edition/article.ts';
import type { Edition } from '../src/edition/edition.ts';

/**
 * Make an edition that has a text and nothing else.
 *
 * @param article
 *   Its text and notes.
 * @param more
 *   What it has besides.
 * @returns
 *   An edition called `wells`.
 */
export function editionOf(article: Article, more: Partial<Edition> = {}): Edition {
  return {
    slug: 'wells',
    article,
    ledger: null,
    history: null,
    sources: [],
    annotations: [],
    editorialSources: [],
    chronology: [],
    names: [],
    mentions: [],
    ...more,
  };
}
