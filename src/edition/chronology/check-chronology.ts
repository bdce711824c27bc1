import type { Article } from '../article.ts';
import { noteId } from '../element-ids.ts';
import type { Problem } from '../problem.ts';
import type { DatedEvent } from './dated-event.ts';

/**
 * Check that each event of a chronology points at a paragraph or a note.
 *
 * @param article
 *   The text and its notes.
 * @param events
 *   In the order of the file.
 * @param file
 *   Its name, and the 1-based line of the anchor of each event.
 * @returns
 *   A problem for each that points nowhere.
 */
export function checkChronology(
  article: Article,
  events: readonly DatedEvent[],
  file: { readonly name: string; readonly lines: readonly number[] },
): readonly Problem[] {
  const anchors = new Set([
    ...article.text.map(({ anchor }) => anchor),
    ...article.notes.map(({ label }) => noteId(label)),
  ]);
  return events.flatMap(({ anchor, printed }, index) => {
    if (anchors.has(anchor)) return [];
    return [
      {
        id: 'chronology-anchor',
        file: file.name,
        line: file.lines[index] ?? 0,
        column: 0,
        message: `Expected the anchor of a paragraph or a note for the event of ${printed}; there is no ${anchor}.`,
        hint: 'Give the number of the paragraph as it stands in the margin of the page (p13), or the label of the note (n137.3).',
      },
    ];
  });
}
