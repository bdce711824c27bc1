import type { NoteText, Range } from './note-text.ts';

/**
 * Cut a paragraph of a note into words, numbers, codes and marks.
 *
 * A hyphen, apostrophe or dash between two letters belongs to the word (`Natsional'no-osvoboditel'naia`), a dash or
 * stroke
 * between digits to the number (`347–8`), a stroke or stop beside a digit to the code (`E/3/44`, `867B.00`).
 *
 * @param note
 *   Its text and italics.
 * @returns
 *   Tokens in order; white space is left out.
 */
export function tokenize({ text, italics }: NoteText): readonly Token[] {
  const tokens: Token[] = [];
  let run = 0;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    while (run < italics.length && (italics[run]?.to ?? 0) <= index) run += 1;
    const italic = (italics[run]?.from ?? Infinity) <= index ? run : null;
    tokens.push({ kind: kindOf(piece), from: index, to: index + piece.length, text: piece, italic });
  }
  return tokens;
}

/**
 * Say whether a word is a Roman number.
 *
 * @param text
 *   As printed: `xxxi`, `IV`.
 * @returns
 *   False for mixed case; true also for words that happen to be one (`mix`, `I`).
 */
export function isRoman(text: string): boolean {
  return (
    /^(?=.)(?:m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3}))(?:[–-][ivxlc]+)?$/u.test(text) ||
    /^(?=.)M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})(?:[–-][IVXLC]+)?$/u.test(text)
  );
}

const pieces =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’ʹʼ´‘`](?=\p{L})|[-‐‑–−](?=[\p{L}\p{N}])|(?<=\d\p{Lu}?)\.(?=\d)|\/(?=\p{N})|(?<=\p{N}\/?)\/(?=\p{L}))*|\S/gu;

function kindOf(piece: string): Token['kind'] {
  if (/^\d+(?:[-‐‑–−/]\d+)*\p{Ll}{0,3}\d*$/u.test(piece)) return 'number';
  if (/^[\p{L}\p{N}]/u.test(piece)) return /\d/u.test(piece) && !/^\p{L}{4}/u.test(piece) ? 'code' : 'word';
  return 'mark';
}

/** A piece of a note. */
export interface Token extends Range {
  /** `code`: letters and figures together, as on a file. */
  readonly kind: 'word' | 'number' | 'code' | 'mark';
  readonly text: string;
  /** Which of the paragraph's italics it stands in. */
  readonly italic: number | null;
}
