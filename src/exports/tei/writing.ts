import type { Element } from 'xast';
import type { Text } from '../../edition/article.ts';
import { type ArticleIndex, indexArticle } from '../../edition/article-index.ts';
import type { Edition } from '../../edition/edition.ts';
import type { NameKind } from '../../edition/names/name.ts';
import type { Source } from '../../edition/source.ts';
import { linkableIds } from '../linkable-ids.ts';
import { type NamedPiece, markMentions } from './mark-mentions.ts';

/** What the makers of TEI share while they write one edition. */
export interface TeiWriting {
  readonly index: ArticleIndex;
  /** By key; those that only annotations cite too. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The pieces of each text that mentions names. */
  readonly named: ReadonlyMap<Text, readonly NamedPiece[]>;
  /** By the id of the name. */
  readonly kinds: ReadonlyMap<string, NameKind>;
  /** What a link may point at. */
  readonly ids: ReadonlySet<string>;
  /** Notes that nothing has called yet, by label; empty while the notes themselves are written. */
  readonly waiting: Map<string, Element>;
  readonly inNote: boolean;
}

/**
 * Begin to write an edition.
 *
 * @param edition
 *   Any edition.
 * @returns
 *   What is known of it; its notes are still to be written.
 */
export function beginTei(edition: Edition): TeiWriting {
  const { article, sources, editorialSources, names, mentions } = edition;
  return {
    index: indexArticle(article),
    sources: new Map([...sources, ...editorialSources].map((source) => [source.id, source])),
    named: markMentions(article, mentions),
    kinds: new Map(names.map(({ id, kind }) => [id, kind])),
    ids: linkableIds(edition),
    waiting: new Map(),
    inNote: false,
  };
}
