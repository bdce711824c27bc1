import type { Note } from '../../edition/article.ts';
import type { Mention } from './mention.ts';
import type { Segment } from './segment.ts';
import { parseName, surnameOf } from './parse-name.ts';

/**
 * Put the mentions of all notes in one row and say who is meant by *idem* and `his`.
 *
 * @param mentions
 *   In order.
 * @returns
 *   Each with the names that it has or takes over from the one before it.
 */
export function placeMentions(mentions: readonly Omit<PlacedMention, 'names'>[]): readonly PlacedMention[] {
  const authors = new Set(
    mentions
      .flatMap(({ mention }) =>
        mention.needs === 'nothing' && mention.kind === 'work' ? (mention.names?.names ?? []) : [],
      )
      .map((name) => surnameOf(parseName(name))),
  );
  let last: readonly string[] = [];
  return mentions.map((item) => {
    const { mention } = item;
    const own = mention.names?.names ?? (mention.publication.author === null ? [] : [mention.publication.author]);
    const names = mention.isSameAuthor ? last : own;
    const first = names[0];
    if (first !== undefined && authors.has(surnameOf(parseName(first)))) last = names;
    return { ...item, names };
  });
}

/** A mention with its place. */
export interface PlacedMention {
  readonly note: Note;
  /** Which of the paragraphs of the note, from 0. */
  readonly paragraph: number;
  readonly mention: Mention;
  /** As printed, or those of the mention before it. */
  readonly names: readonly string[];
  /** Of the paragraph that it stands in. */
  readonly segments: readonly Segment[];
  readonly text: string;
  /** As a transcription writes it, italics between asterisks. */
  readonly printed: string;
}
