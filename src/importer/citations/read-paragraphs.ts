import type { Note } from '../../edition/article.ts';
import { findAliases } from './find-aliases.ts';
import { findMentions } from './find-mentions.ts';
import { joinAliases } from './join-aliases.ts';
import { joinArchives } from './join-archives.ts';
import { paragraphsOf } from './mark-citations.ts';
import type { Mention } from './mention.ts';
import { noteText, type NoteText } from './note-text.ts';
import type { PlacedMention } from './placed-mention.ts';
import { printedWords } from './printed-words.ts';
import type { Segment } from './segment.ts';
import { segmentNote } from './segment-note.ts';

/**
 * Cut the paragraphs of all notes into segments and find in them what may be a citation.
 *
 * Abbreviations are gathered from all notes first, for one may be used before it is explained.
 *
 * @param notes
 *   In order.
 * @returns
 *   Paragraphs in order.
 */
export function readParagraphs(notes: readonly Note[]): readonly ReadParagraph[] {
  const segmented = notes.flatMap((note) =>
    paragraphsOf(note.blocks).map((content, paragraph) => {
      const text = noteText(content);
      return { note, paragraph, text, segments: segmentNote(text) };
    }),
  );
  const aliases = findAliases(segmented.map(({ segments }) => segments));
  return segmented.map((place) => {
    const segments = joinAliases(joinArchives(place.segments, aliases.archives), aliases.works);
    return { ...place, segments, mentions: findMentions(segments) };
  });
}

/**
 * Say whether the notes set titles in italics, so that one in ordinary letters is no citation.
 *
 * @param paragraphs
 *   Of all notes.
 * @returns
 *   False where fewer than one paragraph in twenty has a title in italics.
 */
export function hasItalics(paragraphs: readonly ReadParagraph[]): boolean {
  const titles = paragraphs.filter(({ segments }) => segments.some(({ kind }) => kind === 'italic'));
  return titles.length * 20 > paragraphs.length;
}

/**
 * Give the mentions of a paragraph with their place.
 *
 * @param paragraph
 *   As it was read.
 * @returns
 *   In order.
 */
export function placesOf({ note, paragraph, text, segments, mentions }: ReadParagraph): readonly Place[] {
  return mentions.map((mention) => {
    return { note, paragraph, mention, segments, text: text.text, printed: printedWords(text, mention) };
  });
}

type Place = Omit<PlacedMention, 'names'>;

/** A paragraph of a note with what may be a citation in it. */
export interface ReadParagraph {
  readonly note: Note;
  readonly paragraph: number;
  readonly text: NoteText;
  readonly segments: readonly Segment[];
  readonly mentions: readonly Mention[];
}
