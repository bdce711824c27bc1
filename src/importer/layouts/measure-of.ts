/**
 * Measure how long the full lines of a text are.
 *
 * @param lines
 *   Of a page or a file; empty ones do not count.
 * @returns
 *   The length that nine lines of ten do not exceed, in characters, without the spaces at their ends; 0 without lines.
 */
export function measureOf(lines: readonly string[]): number {
  const lengths = lines
    .map((line) => line.trim().length)
    .filter((length) => length > 0)
    .toSorted((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}
