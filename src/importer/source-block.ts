/** Lines of a transcription that stand together. */
export interface SourceBlock {
  /** As printed, without the line end after the last line; lines inside are parted by `\n`. */
  readonly text: string;
  /** Of the first line, 1-based. */
  readonly line: number;
  /** What the layout shows it to be; a paragraph, or a heading by its words, where it is not given. */
  readonly shape?: Shape;
  /** The printed sheet on which it stands, from 0; only where the layout shows where pages turn. */
  readonly sheet?: number;
  /** Its first line is indented as paragraphs begin, or is not; only where the layout shows that. */
  readonly opens?: boolean;
  /** Its last word goes on in the next block without a hyphen. */
  readonly isCut?: true;
  /** It is a further paragraph of the note above it. */
  readonly goesOn?: boolean;
  /** The mark with which it begins, where it is a note. It is part of `text`. */
  readonly head?: NoteHead | undefined;
}

/** What a block is, besides a paragraph. */
export type Shape =
  | { readonly type: 'paragraph' }
  | { readonly type: 'heading'; readonly depth: 1 | 2 | 3 | 4 | 5 }
  | { readonly type: 'verse'; readonly quoted: number | null }
  /** Blocks with one number are one quotation. */
  | { readonly type: 'quotation'; readonly quoted: number }
  /** Blocks with one number are one list; `start` is null where items are not numbered. */
  | { readonly type: 'item'; readonly list: number; readonly start: number | null }
  /** Each line is a row; cells are parted by `cellMark`. */
  | { readonly type: 'table' }
  | { readonly type: 'rule' };

/** Parts the cells of a row: a character that no text has (Unicode: "unit separator"). */
export const cellMark = '\u001F';

/** The mark at the head of a note. */
export interface NoteHead {
  /** What it says, from 1; for a sign (`*`) its place among those of its page, or 0 where other notes have numbers. */
  readonly number: number;
  /** As printed, without spaces: `¹`, `12.`, `[^12]:`. */
  readonly sign: string;
  /** Of the mark and the spaces behind it, in characters. */
  readonly length: number;
  /** The label, where it is not made of page and number. */
  readonly label?: string;
  /** Tells notes with the number 0 on one page apart. */
  readonly suffix?: string;
}
