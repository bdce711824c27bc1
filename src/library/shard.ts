/** A part of a library that is built by itself: `3/8` is the third of eight. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/**
 * Read the name of a shard.
 *
 * @param name
 *   `3/8`.
 * @returns
 *   The shard; null where it is none.
 */
export function parseShard(name: string): Shard | null {
  const [, number, of] = /^(\d{1,6})\/(\d{1,6})$/u.exec(name)?.map(Number) ?? [];
  return number === undefined || of === undefined || number < 1 || number > of ? null : { number, of };
}

/**
 * Choose the editions of a shard: every eighth of eight, so that neighbours in the alphabet, which are often alike in
 * size, are spread.
 *
 * @param slugs
 *   Of all editions, sorted.
 * @param shard
 *   The shard.
 * @returns
 *   Its slugs, sorted.
 */
export function ofShard(slugs: readonly string[], { number, of }: Shard): readonly string[] {
  return slugs.filter((_, index) => index % of === number - 1);
}
