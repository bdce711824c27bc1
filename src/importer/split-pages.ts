import { parseNoteFigure } from './figure.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Part the blocks of a text into printed pages, each with the notes at its foot.
 *
 * Page turns are not marked in a transcription; they follow from the notes. A block that begins with a superscript
 * figure is a note. A page ends with its notes: the next block without a figure begins a new one. It does not where
 * the numbering goes on behind it (`¹ …`, a block, `² …`): then it is a further paragraph of the note above it.
 *
 * @param blocks
 *   Blocks of the text, without cover sheet.
 * @returns
 *   Sheets in order. A block at the head of a sheet's notes may belong to a note of the sheet before; see
 *   `join-continued-notes.ts`.
 */
export function splitPages(blocks: readonly SourceBlock[]): readonly Sheet[] {
  const figures = blocks.map((block) => parseNoteFigure(block.text));
  const following = followingNumbers(figures.map((figure) => figure?.number ?? null));
  const sheets: { body: SourceBlock[]; notes: SheetNote[]; rest: null }[] = [];
  for (const [index, block] of blocks.entries()) {
    const figure = figures[index];
    let sheet = sheets.at(-1);
    const last = sheet?.notes.at(-1);
    const isNote = figure !== undefined && figure !== null;
    const endsSheet = last !== undefined && (isNote ? figure.number === 1 : following[index] !== last.number + 1);
    if (sheet === undefined || endsSheet) {
      sheet = { body: [], notes: [], rest: null };
      sheets.push(sheet);
    }
    if (isNote) {
      const { number, length } = figure;
      sheet.notes.push({ number, line: block.line, paragraphs: [[withoutFigure(block, length)]] });
    } else if (sheet.notes.length === 0) {
      sheet.body.push(block);
    } else if (last !== undefined) {
      sheet.notes[sheet.notes.length - 1] = { ...last, paragraphs: [...last.paragraphs, [block]] };
    }
  }
  return sheets;
}

/** For each block the number of the next note at or behind it. */
function followingNumbers(numbers: readonly (number | null)[]): readonly (number | null)[] {
  let next: number | null = null;
  return numbers
    .toReversed()
    .map((number) => (next = number ?? next))
    .reverse();
}

function withoutFigure(block: SourceBlock, length: number): SourceBlock {
  // A figure may stand on a line of its own above its note.
  const line = block.line + block.text.slice(0, length).split('\n').length - 1;
  return { text: block.text.slice(length), line };
}

/** A printed page before its label is known. */
export interface Sheet {
  readonly body: readonly SourceBlock[];
  readonly notes: readonly SheetNote[];
  /** The note of the page before that ended at the foot of this one, or null. */
  readonly rest: NoteRest | null;
}

/** The end of a note that was begun on the page before. */
export interface NoteRest {
  /** Of the note. */
  readonly number: number;
  /** Where the rest begins, 1-based. */
  readonly line: number;
}

/** A note at the foot of a page. */
export interface SheetNote {
  /** As printed, from 1. */
  readonly number: number;
  /** Where it begins, 1-based. */
  readonly line: number;
  /** Blocks of one paragraph belong together: a page turned between them. */
  readonly paragraphs: readonly (readonly SourceBlock[])[];
}
