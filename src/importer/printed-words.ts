import type { Article, Block, Inline } from '../edition/article.ts';
import { parseNoteLabel } from '../edition/note-label.ts';
import { toFigure } from './figure.ts';
import { splitWords } from './fold-word.ts';

/**
 * Write an article back as a transcriber would, and list its words.
 *
 * Calls become superscript figures, italics asterisks; a note begins with its figure, which is a word by itself; a
 * milestone parts words, for the transcription was cut there.
 *
 * @param article
 *   As the importer made it: paragraphs and headings.
 * @returns
 *   Words of the text and words of the notes, each in order.
 */
export function printedWords(article: Article): {
  readonly text: readonly string[];
  readonly notes: readonly string[];
} {
  return {
    text: article.text.flatMap(({ block }) => splitWords(printBlock(block))),
    notes: article.notes.flatMap(({ label, blocks }) => [
      toFigure(parseNoteLabel(label).number),
      ...blocks.flatMap((block) => splitWords(printBlock(block))),
    ]),
  };
}

function printBlock(block: Block): string {
  if (block.type === 'paragraph' || block.type === 'heading') return printInlines(block.content);
  throw new Error(`The importer makes paragraphs and headings only; found ${block.type}.`);
}

function printInlines(content: readonly Inline[]): string {
  return content.map(printInline).join('');
}

function printInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'emphasis':
      return `*${printInlines(inline.content)}*`;
    case 'strong':
      return `**${printInlines(inline.content)}**`;
    case 'call':
      return toFigure(parseNoteLabel(inline.note).number);
    case 'pageMilestone':
      return ' ';
    default:
      throw new Error(`The importer makes no ${inline.type}.`);
  }
}
