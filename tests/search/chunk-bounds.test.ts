import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundBetween, chunksOf, commonLength, endBefore } from '../../src/search/chunk-bounds.ts';
import { compareCodePoints } from '../../src/search/compare-code-points.ts';

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'k', 'ǃ', 'б', '漢', '\ue000', '𐌰'),
  minLength: 1,
  maxLength: 6,
});
const compareBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const pair = fc.tuple(word, word).filter(([a, b]) => compareBytes(a, b) < 0);

describe('compareCodePoints', () => {
  it('has the order of the bytes', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(compareBytes(a, b));
      }),
    );
  });
});

describe('the bound between two chunks', () => {
  it('comes after the last word of the first, and begins the first of the second', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const bound = boundBetween(before, after);
        expect(compareBytes(before, bound)).toBe(-1);
        expect(after.startsWith(bound)).toBe(true);
      }),
    );
  });

  it('leaves no room for a word between the end of one chunk and the beginning of the next', () => {
    fc.assert(
      fc.property(word, word, (bound, other) => {
        const isBefore = compareBytes(other, bound) < 0;
        expect(compareBytes(other, endBefore(bound)) < 0).toBe(isBefore);
      }),
    );
  });

  it('says in which chunks words with some beginning may stand', () => {
    const bounds = ['b', 'ka', 'kaz', 'l'];
    expect(chunksOf(bounds, 'a')).toEqual([0, 0]);
    expect(chunksOf(bounds, 'kazim')).toEqual([3, 3]);
    expect(chunksOf(bounds, 'ka')).toEqual([2, 3]);
    expect(chunksOf(bounds, 'k')).toEqual([1, 3]);
    expect(chunksOf([], 'k')).toEqual([0, 0]);
  });

  it('does not part a letter', () => {
    expect(commonLength('a𐌰', 'a𐌱')).toBe(1);
    expect(boundBetween('a𐌰', 'a𐌱')).toBe('a𐌱');
  });
});
