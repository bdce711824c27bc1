import type { Piece } from './read-runs.ts';

/**
 * Write the pieces of a paragraph as Markdown.
 *
 * Characters that mean something to Markdown are escaped. Italics that begin within a word cannot be written, and are
 * left out; so is bold beside italics.
 *
 * @param pieces
 *   In order.
 * @param nameOf
 *   Gives the name of the note that is called.
 * @returns
 *   Lines; more than one where the paragraph has line breaks.
 */
export function writePieces(
  pieces: readonly Piece[],
  nameOf: (call: Extract<Piece, { type: 'call' }>) => string,
): readonly string[] {
  const lines = [''];
  for (const piece of joinPieces(pieces)) {
    const line = lines.at(-1) ?? '';
    if (piece.type === 'break') {
      lines.push('');
    } else if (piece.type === 'call') {
      lines[lines.length - 1] = `${line}[^${nameOf(piece)}]`;
    } else {
      lines[lines.length - 1] = line + writeText(piece, line);
    }
  }
  return lines.map((line) => line.trim()).map(escapeStart);
}

function writeText({ text, isSlanted, isBold }: TextPiece, line: string): string {
  const escaped = text.replace(/[\\*_]|\[(?=\^)|\|/gu, '\\$&').replace(/[\t\n\r]/gu, ' ');
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(escaped) ?? [];
  const marks = isSlanted ? '*' : isBold ? '**' : '';
  const isWithinWord = before === '' && /[\p{L}\p{N}*]$/u.test(line);
  if (marks === '' || words === '' || isWithinWord) return escaped;
  return `${before}${marks}${words}${marks}${after}`;
}

/** Word parts runs for many reasons that do not show. */
function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isSame =
      before?.type === 'text' && piece.type === 'text' && (isAlike(before, piece) || piece.text.trim() === '');
    if (isSame) joined[joined.length - 1] = { ...before, text: before.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

function isAlike(a: TextPiece, b: TextPiece): boolean {
  return a.isSlanted === b.isSlanted && (a.isBold === b.isBold || a.isSlanted);
}

/** What would begin a heading, a quotation, a list or a line. */
function escapeStart(line: string): string {
  return line.replace(/^(#{1,6}(?=\s)|>|[-+=]|~~~|```)/u, '\\$&').replace(/^(\d{1,9})([.)])(?=\s)/u, '$1\\$2');
}

type TextPiece = Extract<Piece, { type: 'text' }>;
