import { type ArticleIndex, indexArticle } from '../edition/article-index.ts';
import type { Edition } from '../edition/edition.ts';
import { foreignWords } from '../edition/foreign-words.ts';
import type { Source } from '../edition/source.ts';
import { linkableIds } from './linkable-ids.ts';

/** What the makers of a full text share while they write one edition, in any format of elements. */
export interface Writing {
  readonly index: ArticleIndex;
  /** By key; those that only annotations cite too. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The language of foreign words, by the words as they stand in italics. */
  readonly foreign: ReadonlyMap<string, string>;
  /** What a link may point at. */
  readonly ids: ReadonlySet<string>;
  /** How often each note has been called so far, by label, for the ids of its calls. */
  readonly called: Map<string, number>;
  /** Whether this is inside a link, where there can be no other. */
  readonly inLink: boolean;
  /** Whether this is outside the text, in a note or an annotation, where calls and page breaks have no id. */
  readonly aside: boolean;
}

/**
 * Begin to write an edition.
 *
 * @param edition
 *   Any edition.
 * @returns
 *   What is known of it; nothing has been called yet.
 */
export function beginWriting(edition: Edition): Writing {
  return {
    index: indexArticle(edition.article),
    sources: new Map([...edition.sources, ...edition.editorialSources].map((source) => [source.id, source])),
    foreign: foreignWords(edition.article, edition.sources),
    ids: linkableIds(edition),
    called: new Map(),
    inLink: false,
    aside: false,
  };
}
