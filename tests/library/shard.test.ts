import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ofShard, parseShard } from '../../src/library/shard.ts';

describe('a shard', () => {
  it('is named by its number and how many there are', () => {
    expect(parseShard('3/8')).toEqual({ number: 3, of: 8 });
    expect(['', '0/8', '9/8', '3', '3/0', 'x/8'].map(parseShard)).toEqual([null, null, null, null, null, null]);
  });

  it('has each edition in one shard of all, and sizes that differ by one at most', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 50 }), fc.integer({ min: 1, max: 9 }), (slugs, of) => {
        const shards = Array.from({ length: of }, (_, index) => ofShard(slugs, { number: index + 1, of }));
        expect(shards.flat().sort()).toEqual([...slugs].sort());
        const sizes = shards.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
