const prime = 0x01000193;

/**
 * Hash a text to thirty bits, the same on every machine and in a browser.
 *
 * FNV-1a (32 bits, http://www.isthe.com/chongo/tech/comp/fnv/) over UTF-16 units, finished as in MurmurHash3, because FNV
 * alone hardly mixes its high bits on short words. It tells a text from another that came by chance; it does not
 * withstand somebody who searches for a collision.
 *
 * @param text
 *   Any text.
 * @returns
 *   A whole number.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return finish(hash);
}

/**
 * Hash a text to thirty other bits: together with those of `hashText` they are sixty.
 *
 * @param text
 *   Any text.
 * @returns
 *   A whole number.
 */
export function hashTextAgain(text: string): number {
  let hash = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ ((unit << 7) | (unit >>> 9)), prime);
    // Otherwise two texts that differ only in their first units would agree in the low bits.
    hash = (hash << 5) | (hash >>> 27);
  }
  return finish(hash);
}

/** Spread every bit over all the others (the finaliser of MurmurHash3, in the public domain). */
function finish(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 2;
}
