const prime = 0x01000193;

/**
 * Hash a text to sixty bits, the same on every machine and in a browser.
 *
 * Two lanes of FNV-1a (32 bits, http://www.isthe.com/chongo/tech/comp/fnv/) over UTF-16 units with different seeds,
 * each finished as in MurmurHash3, because FNV alone hardly mixes its high bits on short words. It tells a text
 * from another that came by chance; it does not withstand somebody who searches for a collision.
 *
 * @param text
 *   Any text.
 * @returns
 *   Two whole numbers of thirty bits each.
 */
export function hashText(text: string): readonly [number, number] {
  let left = 0x811c9dc5;
  let right = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    left = Math.imul(left ^ unit, prime);
    right = Math.imul(right ^ ((unit << 7) | (unit >>> 9)), prime);
    // Otherwise two texts that differ only in their first units would agree in the low bits of this lane.
    right = (right << 5) | (right >>> 27);
  }
  return [finish(left), finish(right)];
}

/** Spread every bit over all the others (the finaliser of MurmurHash3, in the public domain). */
function finish(lane: number): number {
  let mixed = lane;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 2;
}
