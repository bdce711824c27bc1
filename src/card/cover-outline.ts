import type { Letter } from './letter.ts';

/** How far a letter covers the pixels around it. */
export interface Coverage {
  /** Of the first pixel, from the left and from the top. */
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  /** Row by row, from 0 to 1. */
  readonly shares: Float64Array;
}

/**
 * Find out how far a letter covers each pixel, exactly.
 *
 * Each line of its outline says in every row that it runs through how much of what lies to the right of it begins there
 * to be covered (downwards) or ends to be (upwards); the sum from the left is what is covered.
 *
 * @param letter
 *   The letter; where its outline runs around something in the other direction, there is a hole. It has some lines.
 * @returns
 *   The smallest rectangle of pixels that holds it.
 */
export function coverOutline({ outline, x, y, scale }: Letter): Coverage {
  const { lines } = outline;
  const left = Math.floor(x + outline.left * scale);
  const top = Math.floor(y - outline.top * scale);
  // What begins in the last column goes on to one more.
  const columns = Math.floor(x + outline.right * scale) - left + 2;
  const rows = Math.max(1, Math.ceil(y - outline.bottom * scale) - top);
  const shares = new Float64Array(columns * rows);
  const dx = x - left;
  const dy = y - top;
  for (let at = 0; at < lines.length; at += 4) {
    const fromX = dx + (lines[at] ?? 0) * scale;
    const fromY = dy - (lines[at + 1] ?? 0) * scale;
    const toX = dx + (lines[at + 2] ?? 0) * scale;
    const toY = dy - (lines[at + 3] ?? 0) * scale;
    if (fromY < toY) addLine(shares, columns, fromX, fromY, toX, toY, 1);
    else if (fromY > toY) addLine(shares, columns, toX, toY, fromX, fromY, -1);
  }
  for (let row = 0; row < rows; row += 1) {
    let sum = 0;
    for (let at = row * columns; at < (row + 1) * columns; at += 1) {
      sum += shares[at] ?? 0;
      shares[at] = Math.min(1, Math.abs(sum));
    }
  }
  return { left, top, columns, rows, shares };
}

/** A line that runs downwards, in pixels from the corner. A card has thousands: pairs of numbers would weigh megabytes. */
function addLine(
  shares: Float64Array,
  columns: number,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  sign: 1 | -1,
): void {
  const slope = (toX - fromX) / (toY - fromY);
  for (let row = Math.floor(fromY); row < toY; row += 1) {
    const upper = Math.max(fromY, row);
    const lower = Math.min(toY, row + 1);
    const a = fromX + (upper - fromY) * slope;
    const b = fromX + (lower - fromY) * slope;
    addPiece(shares, row * columns, Math.min(a, b), Math.max(a, b), sign * (lower - upper));
  }
}

/** A piece of a line within a row, by where it begins and ends from the left, and how high it is. */
function addPiece(shares: Float64Array, row: number, left: number, right: number, height: number): void {
  const first = Math.floor(left);
  if (right <= first + 1) {
    addTo(shares, row + first, (left + right) / 2 - first, height);
    return;
  }
  for (let column = first; column < right; column += 1) {
    const from = Math.max(left, column);
    const to = Math.min(right, column + 1);
    addTo(shares, row + column, (from + to) / 2 - column, (height * (to - from)) / (right - left));
  }
}

/** Within a pixel: what lies to the right of the middle of the piece belongs to it, the rest to all that follow. */
function addTo(shares: Float64Array, pixel: number, middle: number, height: number): void {
  shares[pixel] = (shares[pixel] ?? 0) + height * (1 - middle);
  shares[pixel + 1] = (shares[pixel + 1] ?? 0) + height * middle;
}
