import type { Note } from '../../edition/article.ts';
import { parseNoteLabel } from '../../edition/note-label.ts';
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
 * @param draft
 *   What is cited.
 */
export function remember(history: History, note: Note, draft: SourceDraft): void {
  const last = history.notes.at(-1);
  if (last?.note === note) last.drafts.push(draft);
  else history.notes.push({ note, drafts: [draft] });
  history.count += 1;
  history.last.set(draft, history.count);
  const { number } = parseNoteLabel(note.label);
  const cited = history.byNumber.get(number) ?? [];
  history.byNumber.set(number, [...cited.slice(-20), draft]);
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
  /** Notes that cite something, in order. */
  readonly notes: { readonly note: Note; readonly drafts: SourceDraft[] }[];
  /** When each source was cited last, counted in citations. */
  readonly last: Map<SourceDraft, number>;
  count: number;
  /** The latest sources of the notes with a number. */
  readonly byNumber: Map<string, readonly SourceDraft[]>;
}
