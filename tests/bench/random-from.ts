/**
 * Make a source of random numbers (Mulberry32).
 *
 * @param seed
 *   Any whole number.
 * @returns
 *   Each call gives a number from 0 up to 1; the same row of them for the same seed.
 */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
