import type { Note } from '../../edition/article.ts';
import { parseNoteLabel } from '../../edition/note-label.ts';
import type { Found } from './found.ts';
import type { SourceDraft } from './source-draft.ts';

/**
 * Begin to keep what was cited where, for back-references.
 *
 * @returns
 *   Nothing cited yet.
 */
export function noHistory(): History {
  return { notes: [], last: new Map(), count: 0, byNumber: new Map() };
}

/**
 * Add one citation.
 *
 * @param history
 *   Changed in place.
 * @param note
 *   The note that it stands in.
 * @param found
 *   What is cited.
 */
export function remember(history: History, note: Note, found: Found): void {
  openNote(history, note).cited.push(found);
  history.count += 1;
  history.last.set(found.draft, history.count);
  const { number } = parseNoteLabel(note.label);
  const cited = history.byNumber.get(number) ?? [];
  history.byNumber.set(number, [...cited.slice(-20), found.draft]);
}

/**
 * Give what is kept of the note that is being read.
 *
 * @param history
 *   Gets an entry for the note, unless it is the last one there.
 * @param note
 *   The note.
 * @returns
 *   Its entry, to which may be added.
 */
export function openNote(history: History, note: Note): CitingNote {
  const last = history.notes.at(-1);
  if (last?.note === note) return last;
  const opened: CitingNote = { note, cited: [] };
  history.notes.push(opened);
  return opened;
}

/**
 * Say whether what was cited last could not be read.
 *
 * @param history
 *   What was cited.
 * @returns
 *   The note that names it, or null.
 */
export function unreadBefore({ notes }: History): Note | null {
  const last = notes.findLast(({ cited }) => cited.length > 0);
  return last?.cited.at(-1) === null ? last.note : null;
}

/**
 * Put sources in the order in which they were cited last.
 *
 * @param history
 *   What was cited.
 * @param drafts
 *   Any sources.
 * @returns
 *   The latest first; what was not cited yet comes at the end, in the order given.
 */
export function latestFirst(history: History, drafts: readonly SourceDraft[]): readonly SourceDraft[] {
  return [...drafts].sort((a, b) => (history.last.get(b) ?? 0) - (history.last.get(a) ?? 0));
}

/** What was cited before a place. */
export interface History {
  /** All notes up to the place, in order, those without citations as well. */
  readonly notes: CitingNote[];
  /** When each source was cited last, counted in citations. */
  readonly last: Map<SourceDraft, number>;
  count: number;
  /** The latest sources of the notes with a number. */
  readonly byNumber: Map<string, readonly SourceDraft[]>;
}

/** A note with what it cites, in order; null stands for what looks like a reference and could not be read as one. */
interface CitingNote {
  readonly note: Note;
  readonly cited: (Found | null)[];
}
