import type { NoteHead, SourceBlock } from './source-block.ts';

/**
 * Part the blocks of a text into printed pages, each with the notes at its foot.
 *
 * Page turns are not marked in a transcription; they follow from the notes. A page ends with its notes: the next block
 * that is no note begins a new one. It does not where the numbering goes on behind it (`¹ …`, a block, `² …`): then it
 * is a further paragraph of the note above it.
 *
 * @param blocks
 *   Blocks of the text, without cover sheet; each that begins a note has its `head`.
 * @returns
 *   Sheets in order. A block at the head of a sheet's notes may belong to a note of the sheet before; see
 *   `join-continued-notes.ts`.
 */
export function splitPages(blocks: readonly SourceBlock[]): readonly Sheet[] {
  const following = followingNumbers(blocks.map(({ head }) => head?.number ?? null));
  const sheets: { body: SourceBlock[]; notes: SheetNote[]; rest: null }[] = [];
  for (const [index, block] of blocks.entries()) {
    const { head } = block;
    let sheet = sheets.at(-1);
    const last = sheet?.notes.at(-1);
    const endsSheet =
      last !== undefined &&
      (head === undefined
        ? last.number === 0 || following[index] !== last.number + 1
        : head.number === 1 && last.number > 0);
    if (sheet === undefined || endsSheet) {
      sheet = { body: [], notes: [], rest: null };
      sheets.push(sheet);
    }
    if (head !== undefined) {
      sheet.notes.push(toSheetNote(block, head));
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

/**
 * Make a note of the block that begins it.
 *
 * @param block
 *   With its mark.
 * @param head
 *   The mark.
 * @returns
 *   The note, its mark taken off its words.
 */
export function toSheetNote(block: SourceBlock, { number, sign, length, label, suffix }: NoteHead): SheetNote {
  const start = length + (/^\s*/u.exec(block.text.slice(length))?.[0].length ?? 0);
  // A figure may stand on a line of its own above its note.
  const line = block.line + block.text.slice(0, start).split('\n').length - 1;
  const words = { ...block, head: undefined, text: block.text.slice(start), line };
  return {
    number,
    sign,
    line: block.line,
    paragraphs: [[words]],
    ...(label === undefined ? {} : { label }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** A printed page before its label is known. */
export interface Sheet {
  readonly body: readonly SourceBlock[];
  readonly notes: readonly SheetNote[];
  /** The note of the page before that ended at the foot of this one, or null. */
  readonly rest: NoteRest | null;
  /** Which printed sheet it is, from 0, where the layout shows that. */
  readonly sheet?: number;
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
  /** Its mark as printed: `¹`, `12.`. */
  readonly sign: string;
  /** Where it begins, 1-based. */
  readonly line: number;
  /** Its label, where that is not made of page and number. */
  readonly label?: string;
  /** Tells notes with the number 0 on one page apart; none of them has a figure. */
  readonly suffix?: string;
  /** Blocks of one paragraph belong together: a page turned between them. */
  readonly paragraphs: readonly (readonly SourceBlock[])[];
}
