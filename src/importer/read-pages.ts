import type { NoteForm } from './forms/form.ts';
import type { ContinuedNote, ImportProblem, JoinedWord } from './import-report.ts';
import { joinContinuedNotes } from './join-continued-notes.ts';
import { joinCutWords } from './join-cut-words.ts';
import { labelPages, type LabelledSheet, type PageRange } from './label-pages.ts';
import { labelSheets } from './label-sheets.ts';
import { listVocabulary } from './layouts/join-hyphens.ts';
import type { Layout, RewrittenWord } from './layouts/layout.ts';
import { mendBreaks } from './mend-breaks.ts';
import type { ReadNotes } from './notes/read-notes.ts';
import { parsePageLabel } from './page-label.ts';
import { remarkTexts } from './remark-texts.ts';
import type { SourceBlock } from './source-block.ts';
import type { Sheet } from './split-pages.ts';
import { toNoteLabel } from './to-note-label.ts';

/**
 * Make the pages whole: notes that go on over a turn, paragraphs that a gap divides, words that a turn cuts; and label
 * them.
 *
 * @param read
 *   The text with its notes.
 * @param settings
 *   The form of its notes, its layout, the range of pages, and the blocks whose words decide on hyphens.
 * @returns
 *   The pages; their label is null where sheets are no pages. `scopes` are the same, each with the label within which
 *   its notes are numbered.
 */
export function readPages(read: ReadNotes, { form, layout, range, body }: PageSettings): PagesRead {
  const kind = read.kind === 'sections' && countPages(range) !== undefined ? 'pages' : read.kind;
  const hasFeet = kind === 'pages' && form.numbering !== 'end';
  const isPdf = layout.labels !== undefined;
  const continued = hasFeet ? joinContinuedNotes(read.sheets) : { sheets: read.sheets, problems: [] };
  const mended = isPdf ? mendBreaks(continued.sheets) : { sheets: continued.sheets, problems: [] };
  const cut = joinCutWords(mended.sheets, isPdf ? listVocabulary(body) : null);
  const labelled =
    layout.labels !== undefined
      ? labelSheets(cut.sheets, layout.labels, range)
      : kind === 'pages'
        ? labelPages(cut.sheets, range)
        : { pages: cut.sheets.map((sheet) => ({ ...sheet, page: null })), problems: [] };
  const { pages } = labelled;
  const scopes = kind === 'sections' ? pages.map((sheet, index) => ({ ...sheet, page: String(index + 1) })) : pages;
  const open = isPdf && hasFeet ? findOpenNotes(cut.sheets) : [];
  return {
    pages,
    scopes,
    joined: cut.joined,
    rewritten: cut.rewritten,
    continuedNotes: findContinued(pages, form),
    problems: [
      ...(kind === 'sections' ? [remarkTexts.notesBySection(pages.length)] : []),
      ...[continued, mended, cut, labelled].flatMap(({ problems }) => problems),
      ...open,
    ],
  };
}

/**
 * Count the pages of a range.
 *
 * @param range
 *   Labels as printed.
 * @returns
 *   Undefined where the range is not known, or cannot be counted (`xii–24`).
 */
export function countPages({ firstPage, first, last }: PageRange): number | undefined {
  const from = parsePageLabel(firstPage ?? first ?? '');
  const to = parsePageLabel(last ?? '');
  return from === null || from.style !== to?.style ? undefined : to.number - from.number + 1;
}

/** In a PDF no blank line need stand above the rest of a note, which then cannot be told from the text. */
function findOpenNotes(sheets: readonly Sheet[]): readonly ImportProblem[] {
  return sheets.flatMap(({ notes }, index) => {
    const note = notes.at(-1);
    const next = sheets[index + 1];
    const end = note?.paragraphs.at(-1)?.at(-1)?.text ?? '';
    if (note === undefined || next?.rest !== null || !/[\p{Ll},-]$/u.test(end)) return [];
    return [remarkTexts.noteBreaksOff(note.line, note.sign)];
  });
}

function findContinued(pages: readonly LabelledSheet[], { numbering }: NoteForm): readonly ContinuedNote[] {
  let from: string | null = null;
  return pages.flatMap(({ page, rest, notes }) => {
    const found =
      rest === null || page === null
        ? []
        : [{ note: toNoteLabel(numbering === 'page' ? from : null, rest.number), onto: page }];
    if (notes.length > 0) from = page;
    return found;
  });
}

interface PageSettings {
  readonly form: NoteForm;
  readonly layout: Layout;
  readonly range: PageRange;
  readonly body: readonly SourceBlock[];
}

/** The pages of a text. */
export interface PagesRead {
  readonly pages: readonly LabelledSheet[];
  readonly scopes: readonly LabelledSheet[];
  readonly joined: readonly JoinedWord[];
  readonly rewritten: readonly RewrittenWord[];
  readonly continuedNotes: readonly ContinuedNote[];
  readonly problems: readonly ImportProblem[];
}
