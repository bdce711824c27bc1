import type { Article, Block, Inline } from '../edition/article.ts';
import { parseNoteLabel } from '../edition/note-label.ts';
import { toFigure } from './figure.ts';
import { splitWords } from './fold-word.ts';

/**
 * Write an article back as a transcriber would, and list its words.
 *
 * Calls become what was printed for them, italics asterisks; a note begins with its mark, which is a word by itself; a
 * milestone parts words, for the transcription was cut there.
 *
 * @param article
 *   As the importer made it.
 * @param marks
 *   What was printed; superscript figures where it is not given.
 * @returns
 *   Words of the text and words of the notes, each in the order of the source.
 */
export function printedWords(
  article: Article,
  { calls, marks }: Partial<PrintedMarks> = {},
): {
  readonly text: readonly string[];
  readonly notes: readonly string[];
} {
  const next = calls?.values();
  const printCall = (label: string): string =>
    next === undefined ? toFigure(parseNoteLabel(label).number) : (next.next().value ?? '');
  const notes = new Map(article.notes.map((note) => [note.label, note]));
  const printed = marks ?? article.notes.map(({ label }) => ({ label, sign: toFigure(parseNoteLabel(label).number) }));
  return {
    text: article.text.flatMap(({ block }) => splitWords(printBlock(block, printCall))),
    notes: printed.flatMap(({ label, sign }) => {
      const blocks = notes.get(label)?.blocks ?? [];
      notes.delete(label);
      return [...splitWords(sign), ...blocks.flatMap((block) => splitWords(printBlock(block, printCall)))];
    }),
  };
}

/** What stands in the source for the calls and at the heads of the notes. */
export interface PrintedMarks {
  /** In the order of the text. */
  readonly calls: readonly string[];
  /** In the order of the source. */
  readonly marks: readonly { readonly label: string; readonly sign: string }[];
}

type PrintCall = (label: string) => string;

function printBlock(block: Block, printCall: PrintCall): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return printInlines(block.content, printCall);
    case 'quotation':
      return block.blocks.map((inner) => printBlock(inner, printCall)).join(' ');
    case 'verse':
      return block.lines.map((line) => printInlines(line, printCall)).join(' ');
    case 'list':
      return block.items.flatMap((item) => item.map((inner) => printBlock(inner, printCall))).join(' ');
    case 'table':
      return block.rows.flatMap((row) => row.map((cell) => printInlines(cell, printCall))).join(' ');
    case 'rule':
      return '';
  }
}

function printInlines(content: readonly Inline[], printCall: PrintCall): string {
  return content.map((inline) => printInline(inline, printCall)).join('');
}

function printInline(inline: Inline, printCall: PrintCall): string {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'emphasis':
      return `*${printInlines(inline.content, printCall)}*`;
    case 'strong':
      return `**${printInlines(inline.content, printCall)}**`;
    case 'link':
      return `[${printInlines(inline.content, printCall)}](${inline.href})`;
    case 'call':
      return printCall(inline.note);
    case 'pageMilestone':
    case 'lineBreak':
      return ' ';
    case 'citation':
      throw new Error('The importer makes no citations before its words are counted.');
  }
}
