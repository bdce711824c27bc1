import { blocksByAnchor } from '../../edition/annotations/place-annotations.ts';
import type { Article, Text } from '../../edition/article.ts';
import type { Mention } from '../../edition/names/find-mentions.ts';
import { placeWords } from '../../edition/place-words.ts';

/** A stretch of a text that names something, or that names nothing. */
export interface NamedPiece {
  readonly value: string;
  /** The id of the name, or null. */
  readonly name: string | null;
}

/**
 * Split the texts that mention names wherever a mention begins or ends.
 *
 * @param article
 *   The text and its notes.
 * @param mentions
 *   Mentions that do not overlap, in any order.
 * @returns
 *   For each text that has any, its pieces; together they are exactly its characters.
 */
export function markMentions(article: Article, mentions: readonly Mention[]): ReadonlyMap<Text, readonly NamedPiece[]> {
  const blocks = blocksByAnchor(article);
  const byAnchor = Map.groupBy(mentions, ({ anchor }) => anchor);
  const marked = new Map<Text, readonly NamedPiece[]>();
  for (const [anchor, found] of byAnchor) {
    const inOrder = found.toSorted((a, b) => a.start - b.start);
    for (const { text, start } of placeWords(blocks.get(anchor) ?? []).texts) {
      const here = inOrder.filter((mention) => mention.start < start + text.value.length && mention.end > start);
      if (here.length > 0) marked.set(text, split(text.value, start, here));
    }
  }
  return marked;
}

function split(value: string, start: number, mentions: readonly Mention[]): readonly NamedPiece[] {
  const pieces: NamedPiece[] = [];
  let done = 0;
  for (const mention of mentions) {
    const from = Math.max(mention.start - start, done);
    const to = Math.min(mention.end - start, value.length);
    pieces.push({ value: value.slice(done, from), name: null }, { value: value.slice(from, to), name: mention.name });
    done = to;
  }
  pieces.push({ value: value.slice(done), name: null });
  return pieces.filter((piece) => piece.value !== '');
}
