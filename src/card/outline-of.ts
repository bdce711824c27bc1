import type { Outline } from './letter.ts';

/**
 * Take lines for the outline of what they run around.
 *
 * @param lines
 *   As they stand in an outline.
 * @returns
 *   The outline.
 */
export function outlineOf(lines: readonly number[]): Outline {
  const bounds = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (let at = 0; at < lines.length; at += 2) {
    const [x = 0, y = 0] = [lines[at], lines[at + 1]];
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.bottom = Math.min(bounds.bottom, y);
    bounds.top = Math.max(bounds.top, y);
  }
  return { lines: Float64Array.from(lines), ...bounds };
}
