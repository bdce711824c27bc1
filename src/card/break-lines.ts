/** How wide words are, in pixels. */
export type Measure = (words: string) => number;

/** The room there is for words. */
export interface Room {
  /** Of a line, in pixels. */
  readonly width: number;
  /** How many lines, at most. */
  readonly lines: number;
}

/**
 * Break words into lines of about the same width.
 *
 * Lines break at spaces, and behind hyphens, dashes and slashes.
 *
 * @param words
 *   A title or a name.
 * @param room
 *   What they must fit into.
 * @param measure
 *   Tells how wide words are.
 * @returns
 *   The fewest lines that hold the words, none much longer than the others; null where they do not fit.
 */
export function breakLines(words: string, { width, lines: most }: Room, measure: Measure): readonly string[] | null {
  const pieces = toPieces(words, measure);
  const full = fill(pieces, width);
  if (full.length > most || full.some((line) => line.width > width)) return null;
  // The narrowest measure that takes no more lines makes them even.
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    const lines = fill(pieces, middle);
    if (lines.length > full.length || lines.some((line) => line.width > middle)) narrow = middle;
    else wide = middle;
  }
  return fill(pieces, wide).map((line) => line.words);
}

/**
 * Break words into lines as far as they fit.
 *
 * @param words
 *   A title or a name.
 * @param room
 *   What they must fit into.
 * @param measure
 *   Tells how wide words are.
 * @returns
 *   Lines; where not all words fit, the last one ends with `…`.
 */
export function cutLines(words: string, room: Room, measure: Measure): readonly string[] {
  const whole = breakLines(words, room, measure);
  if (whole !== null) return whole;
  const letters = Array.from(new Intl.Segmenter('en').segment(words.trim()), ({ segment }) => segment);
  // What fits once shortened fits when shortened more.
  let [fits, fails] = [0, letters.length];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (breakLines(shorten(letters, middle), room, measure) === null) fails = middle;
    else fits = middle;
  }
  return breakLines(shorten(letters, fits), room, measure) ?? [];
}

/** `The public wells of a…`: at the end of a word, where one ends in the second half. */
function shorten(letters: readonly string[], length: number): string {
  const kept = letters.slice(0, length).join('');
  const end = kept.search(/\s\S*$/u);
  return `${(end > length / 2 ? kept.slice(0, end) : kept).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

/** Words that no line parts. */
interface Piece {
  readonly words: string;
  /** With the space behind them, and without. */
  readonly advance: number;
  readonly width: number;
}

function toPieces(words: string, measure: Measure): readonly Piece[] {
  return words
    .trim()
    .split(/(?<=[\s\-–—/])(?=\S)/u)
    .map((piece) => ({ words: piece, advance: measure(piece), width: measure(piece.trimEnd()) }));
}

function fill(pieces: readonly Piece[], width: number): readonly Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last === undefined || last.advance + piece.width > width) lines.push(piece);
    else {
      lines[lines.length - 1] = {
        words: last.words + piece.words,
        advance: last.advance + piece.advance,
        width: last.advance + piece.width,
      };
    }
  }
  return lines.map((line) => ({ ...line, words: line.words.trimEnd() }));
}
