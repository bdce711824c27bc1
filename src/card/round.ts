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
