import { indexArticle, type NotePlace } from '../../edition/article-index.ts';
import { parseNoteLabel, printedPlace } from '../../edition/note-label.ts';
import { editionLines } from '../edition-lines.ts';
import type { Publication } from '../publication.ts';
import { type Line, blocksToLines, indent } from './block-to-lines.ts';
import { splitPages } from './split-pages.ts';

/**
 * Write an edition as plain text: page by page as it was printed, the notes of each page at its foot.
 *
 * @param publication
 *   The edition as it is published.
 * @returns
 *   The whole file. A page is headed `[p. 130]`, or `[p. 130?]` where it is not certain that it begins just there; one
 *   that begins inside a word begins after it. A note is called `[2]`, or `[p. 130, n. 2]` from another page.
 */
export function toPlainText(publication: Publication): string {
  const { article } = publication.edition;
  const { title, subtitle } = article.frontmatter;
  const { notes } = indexArticle(article);
  const waiting = new Map(notes);
  const pages = splitPages(blocksToLines(article.text.map(({ block }) => block)));
  const printed = new Set(pages.map(({ milestone }) => milestone?.page ?? null));
  const parts = pages.flatMap(({ milestone, lines }, index) => {
    const page = milestone?.page ?? null;
    // A note whose page has no milestone stands at the foot of the last page, so that nothing is lost.
    const here = [...waiting.values()].filter(
      (place) => place.page === page || (index === pages.length - 1 && !printed.has(place.page)),
    );
    for (const { note } of here) waiting.delete(note.label);
    return [
      ...(milestone === null ? [] : [`[p. ${milestone.page}${milestone.certain ? '' : '?'}]`]),
      ...(lines.length === 0 ? [] : [toLines(lines, page, notes)]),
      ...(here.length === 0 ? [] : ['----------', ...here.map((place) => toNote(place, notes))]),
    ];
  });
  const head = [
    [title, ...(subtitle === undefined ? [] : [subtitle])].join('\n'),
    editionLines(publication).join('\n'),
  ];
  return `${[...head, ...parts].join('\n\n')}\n`;
}

function toNote({ note, page }: NotePlace, notes: ReadonlyMap<string, NotePlace>): string {
  const mark = `[${parseNoteLabel(note.label).number}] `;
  return toLines(indent(blocksToLines(note.blocks), '    ', mark), page, notes);
}

/** What is left of page milestones here stands in a note, where no page of ours begins. */
function toLines(lines: readonly Line[], page: string | null, notes: ReadonlyMap<string, NotePlace>): string {
  return lines
    .map(({ prefix, content }) => {
      const words = content.map((part) => {
        if (typeof part === 'string') return part;
        if (part.type === 'pageMilestone' || !notes.has(part.note)) return '';
        const { page: printedOn, number } = parseNoteLabel(part.note);
        return `[${printedOn === null || printedOn === page ? number : printedPlace(part.note)}]`;
      });
      return `${prefix}${words.join('')}`.trimEnd();
    })
    .join('\n');
}
