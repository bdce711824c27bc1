import type { Outline } from './letter.ts';
import { outlineOf } from './outline-of.ts';

/** A command of an SVG path, in absolute coordinates: `M`, `L`, `Q`, `C` or `Z`. */
export interface PathCommand {
  readonly type: string;
  readonly values: readonly number[];
}

/** How far a line may lie from its curve, in units of which a face has a thousand or more: at 92 pixels, a twentieth of one. */
const tolerance = 0.5;

/**
 * Write the outline of a letter as straight lines.
 *
 * @param path
 *   Around the letter, in units of its face.
 * @returns
 *   The same, as far as can be seen.
 */
export function straighten(path: readonly PathCommand[]): Outline {
  const lines: number[] = [];
  let [startX, startY, atX, atY] = [0, 0, 0, 0];
  const lineTo = (x: number, y: number): void => {
    lines.push(atX, atY, x, y);
    [atX, atY] = [x, y];
  };
  for (const { type, values } of path) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = values;
    const [fromX, fromY] = [atX, atY];
    if (type === 'M') [startX, startY, atX, atY] = [x1, y1, x1, y1];
    else if (type === 'L') lineTo(x1, y1);
    else if (type === 'Z') lineTo(startX, startY);
    else if (type === 'Q') {
      for (const [there, left] of stepsOf(bend(fromX, x1, x2, fromY, y1, y2) / 4)) {
        const [a, b, c] = [left * left, 2 * left * there, there * there];
        lineTo(a * fromX + b * x1 + c * x2, a * fromY + b * y1 + c * y2);
      }
    } else {
      const most = Math.max(bend(fromX, x1, x2, fromY, y1, y2), bend(x1, x2, x3, y1, y2, y3));
      for (const [there, left] of stepsOf((most * 3) / 4)) {
        const [a, b, c, d] = [
          left * left * left,
          3 * left * left * there,
          3 * left * there * there,
          there * there * there,
        ];
        lineTo(a * fromX + b * x1 + c * x2 + d * x3, a * fromY + b * y1 + c * y2 + d * y3);
      }
    }
  }
  return outlineOf(lines);
}

/** How far the middle of three points is from the middle between the others, twice. */
function bend(x1: number, x2: number, x3: number, y1: number, y2: number, y3: number): number {
  const [x, y] = [x1 - 2 * x2 + x3, y1 - 2 * y2 + y3];
  return Math.sqrt(x * x + y * y);
}

/** Even steps along a curve, as the parts of it behind each and before it; `most` is how far one line would lie from it. */
function stepsOf(most: number): readonly (readonly [there: number, left: number])[] {
  const count = Math.max(1, Math.ceil(Math.sqrt(most / tolerance)));
  return Array.from({ length: count }, (_, step) => [(step + 1) / count, 1 - (step + 1) / count]);
}
