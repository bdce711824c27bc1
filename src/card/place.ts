import { round } from './round.ts';

/**
 * Move a drawing.
 *
 * @param svg
 *   Elements of SVG.
 * @param x
 *   To the right, in pixels.
 * @param y
 *   Down.
 * @returns
 *   An element.
 */
export function place(svg: string, x: number, y: number): string {
  return x === 0 && y === 0 ? svg : `<g transform="translate(${round(x)} ${round(y)})">${svg}</g>`;
}
