/**
 * Compare two texts by their code points, which is the order of their bytes in UTF-8.
 *
 * @param a
 *   A text.
 * @param b
 *   A text.
 * @returns
 *   Negative where `a` comes first, 0 where they are the same. JavaScript’s own order has letters beyond U+FFFF before
 *   some that are not.
 */
export function compareCodePoints(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let at = 0; at < end; at += 1) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return rankOf(left) - rankOf(right);
  }
  return a.length - b.length;
}

/** Halves of letters beyond U+FFFF go behind all others. */
function rankOf(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}
