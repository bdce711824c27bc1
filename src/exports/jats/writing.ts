import { type ArticleIndex, indexArticle } from '../../edition/article-index.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Source } from '../../edition/source.ts';
import { linkableIds } from '../linkable-ids.ts';

/** What the makers of JATS share while they write one article. */
export interface JatsWriting {
  readonly index: ArticleIndex;
  /** By key. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What a link may point at. */
  readonly ids: ReadonlySet<string>;
  /** How often each note has been called so far, by label, for the ids of its calls. */
  readonly called: Map<string, number>;
  /** Whether this is inside a link, where there can be no other. */
  readonly inLink: boolean;
  /** Whether this is a note, where calls and page breaks have no id. */
  readonly inNote: boolean;
}

/**
 * Begin to write an article.
 *
 * @param edition
 *   Any edition.
 * @returns
 *   What is known of it; nothing has been called yet.
 */
export function beginJats(edition: Edition): JatsWriting {
  return {
    index: indexArticle(edition.article),
    sources: new Map(edition.sources.map((source) => [source.id, source])),
    ids: linkableIds(edition),
    called: new Map(),
    inLink: false,
    inNote: false,
  };
}
