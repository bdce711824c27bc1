import type { Passage } from '../edition/article.ts';
import { visitInlines } from '../edition/visit-inlines.ts';
import type { NoteForm } from './forms/form.ts';
import type { LabelledSheet } from './label-pages.ts';
import { linesOf, type SourcePlace } from './source-place.ts';
import type { SheetNote } from './split-pages.ts';
import { toNoteLabel } from './to-note-label.ts';

/**
 * Give each note its label.
 *
 * @param scopes
 *   Pages or sections, each with the label within which its notes are numbered.
 * @param form
 *   How notes are numbered.
 * @returns
 *   Notes in the order of the source.
 */
export function labelNotes(scopes: readonly LabelledSheet[], { numbering }: NoteForm): readonly LabelledNote[] {
  return scopes.flatMap(({ page, notes }) => {
    const scope = numbering === 'page' ? page : null;
    return notes.map((note) => ({ note, label: note.label ?? toNoteLabel(scope, note.number, note.suffix) }));
  });
}

/**
 * Bring notes into the order of their calls, which is that of `text.mdx`.
 *
 * Those of Markdown, and those with signs, may stand in another; all others are in it, or the import fails.
 *
 * @param notes
 *   In the order of the source.
 * @param passages
 *   The text.
 * @returns
 *   The same notes; those that nothing calls come last.
 */
export function inOrderOfCalls(notes: readonly LabelledNote[], passages: readonly Passage[]): readonly LabelledNote[] {
  if (!notes.some(({ note }) => note.label !== undefined || note.suffix !== undefined)) return notes;
  const order = new Map<string, number>();
  const blocks = passages.map(({ block }) => block);
  visitInlines(blocks, (inline) => {
    if (inline.type === 'call' && !order.has(inline.note)) order.set(inline.note, order.size);
  });
  return notes.toSorted((a, b) => (order.get(a.label) ?? order.size) - (order.get(b.label) ?? order.size));
}

/**
 * Say where a note stands.
 *
 * @param note
 *   Any note.
 * @returns
 *   The lines of its first paragraph.
 */
export function placeOfNote({ label, note: { line, paragraphs } }: LabelledNote): SourcePlace {
  return { type: 'note', name: label, from: line, to: Math.max(line, linesOf(paragraphs[0] ?? []).to) };
}

/** A note and its label. */
export interface LabelledNote {
  readonly label: string;
  readonly note: SheetNote;
}
