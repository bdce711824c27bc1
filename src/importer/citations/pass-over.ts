import { holdsUnread } from './holds-unread.ts';
import { type History, openNote } from './history.ts';
import type { PlacedMention } from './placed-mention.ts';
import { readLocator } from './read-locator.ts';
import type { ReadParagraph } from './read-paragraphs.ts';

/**
 * Begin to read notes from their first word.
 *
 * @param paragraphs
 *   Of all notes, in order.
 * @returns
 *   How far they were read.
 */
export function startOf(paragraphs: readonly ReadParagraph[]): ReadingPlace {
  return { paragraphs, paragraph: 0, segment: 0 };
}

/**
 * Read on to a mention, keeping which notes are passed, and where one names what could not be read.
 *
 * @param place
 *   How far was read; behind the last citation. Changed in place.
 * @param item
 *   A mention that stands behind it, in one of the paragraphs.
 * @param history
 *   Gets an entry for each note, up to that of the mention.
 */
export function passTo(place: ReadingPlace, { segments, mention }: PlacedMention, history: History): void {
  for (;;) {
    const paragraph = place.paragraphs[place.paragraph];
    if (paragraph === undefined) return;
    const isThere = paragraph.segments === segments;
    const end = isThere ? mention.first : paragraph.segments.length;
    const { cited } = openNote(history, paragraph.note);
    if (holdsUnread(paragraph, place.segment, end)) cited.push(null);
    place.segment = isThere ? Math.max(place.segment, end) : 0;
    if (isThere) return;
    place.paragraph += 1;
  }
}

/**
 * Go on behind a citation and its locator.
 *
 * @param place
 *   The mention of it was passed to. Changed in place.
 * @param item
 *   The citation.
 */
export function passBehind(place: ReadingPlace, { segments, mention }: PlacedMention): void {
  place.segment = readLocator(segments, mention.end, segments.length, mention.kind)?.end ?? mention.end;
}

/** How far notes were read: the indexes of a paragraph and of the next segment in it. */
interface ReadingPlace {
  readonly paragraphs: readonly ReadParagraph[];
  paragraph: number;
  segment: number;
}
