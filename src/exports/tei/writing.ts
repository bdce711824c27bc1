import type { Element } from 'xast';
import type { Text } from '../../edition/article.ts';
import type { Edition } from '../../edition/edition.ts';
import type { NameKind } from '../../edition/names/name.ts';
import { type Writing, beginWriting } from '../writing.ts';
import { type NamedPiece, markMentions } from './mark-mentions.ts';

/** What the makers of TEI share while they write one edition. */
export interface TeiWriting extends Writing {
  /** The pieces of each text that mentions names. */
  readonly named: ReadonlyMap<Text, readonly NamedPiece[]>;
  /** By the id of the name. */
  readonly kinds: ReadonlyMap<string, NameKind>;
  /** Notes that nothing has called yet, by label; empty while the notes themselves are written. */
  readonly waiting: Map<string, Element>;
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
  const { article, names, mentions } = edition;
  return {
    ...beginWriting(edition),
    named: markMentions(article, mentions),
    kinds: new Map(names.map(({ id, kind }) => [id, kind])),
    waiting: new Map(),
  };
}
