import type { Article, Inline, Note } from './article.ts';
import { callId } from './element-ids.ts';
import { parseNoteLabel } from './note-label.ts';
import { onceForEach } from './once-for-each.ts';
import { visitInlines } from './visit-inlines.ts';

/** Printed pages on which something stands; the labels are equal where it stands on one. */
export interface PageSpan {
  readonly first: string;
  readonly last: string;
}

/** One call of a note. */
export interface CallPlace {
  readonly id: string;
  /** The anchor of the passage that it stands in. */
  readonly anchor: string;
}

/** What is known of a note from where it is called. */
export interface NotePlace {
  readonly note: Note;
  /** Its number through the whole text, by its first call, from 1. */
  readonly number: number;
  /** In reading order; empty for a note that nothing calls. */
  readonly calls: readonly CallPlace[];
  /** The printed page at whose foot it begins, or null where the text has no page milestones. */
  readonly page: string | null;
}

/** Everything that follows from the order of an article, gathered in one walk. */
export interface ArticleIndex {
  /** Labels of the printed pages, in reading order. */
  readonly pages: readonly string[];
  /** By anchor; a passage before the first milestone has none. */
  readonly spans: ReadonlyMap<string, PageSpan>;
  /** By label, in the order of their numbers. */
  readonly notes: ReadonlyMap<string, NotePlace>;
}

/**
 * Number the notes of an article and find the printed pages of its passages.
 *
 * @param article
 *   An article whose calls all have a note; a call without one is passed over.
 * @returns
 *   Pages, page spans by anchor, and notes by label. The same object for the same article.
 */
export function indexArticle(article: Article): ArticleIndex {
  return indexOf(article);
}

/** Nearly every page and export asks for it. */
const indexOf = onceForEach((article: Article): ArticleIndex => {
  const pages: string[] = [];
  const spans = new Map<string, PageSpan>();
  const calls = new Map<string, CallPlace[]>();
  const pageOfCall = new Map<string, string>();
  let page: string | undefined;

  for (const { anchor, block } of article.text) {
    let first: string | undefined;
    visitInlines([block], (inline: Inline) => {
      if (inline.type === 'pageMilestone') {
        page = inline.page;
        pages.push(page);
        return;
      }
      first ??= page;
      if (inline.type !== 'call') return;
      const places = calls.get(inline.note) ?? [];
      places.push({ id: callId(inline.note, places.length + 1), anchor });
      calls.set(inline.note, places);
      if (page !== undefined && !pageOfCall.has(inline.note)) pageOfCall.set(inline.note, page);
    });
    first ??= page;
    if (first !== undefined && page !== undefined) spans.set(anchor, { first, last: page });
  }

  const byLabel = new Map(article.notes.map((note) => [note.label, note]));
  const order = [...calls.keys(), ...byLabel.keys()];
  const notes = new Map<string, NotePlace>();
  for (const label of order) {
    const note = byLabel.get(label);
    if (note === undefined || notes.has(label)) continue;
    notes.set(label, {
      note,
      number: notes.size + 1,
      calls: calls.get(label) ?? [],
      page: parseNoteLabel(label).page ?? pageOfCall.get(label) ?? null,
    });
  }
  return { pages, spans, notes };
});
