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

/**
 * Write a number with no more digits than a picture shows, so that they are the same on every machine.
 *
 * @param number
 *   Of pixels, or a scale.
 * @returns
 *   `12.5`
 */
export function round(number: number): string {
  return String(Number(number.toFixed(5)));
}
