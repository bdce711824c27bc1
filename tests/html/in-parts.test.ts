import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inParts } from '../../src/html/in-parts.ts';

/** Letters of each item; a heading has a hundred, and nothing else has so few. */
const items = fc.array(fc.oneof(fc.constant(100), fc.integer({ min: 101, max: 20_000 })), { maxLength: 60 });
const isHeading = (letters: number): boolean => letters === 100;

function partsOf(row: readonly number[]): readonly (readonly number[])[] {
  return inParts(row, (letters) => letters, isHeading);
}

describe('inParts', () => {
  it('keeps every item, in its order', () => {
    fc.assert(
      fc.property(items, (row) => {
        expect(partsOf(row).flat()).toEqual(row);
      }),
    );
  });

  it('has no empty part, and one part for a short row', () => {
    expect(partsOf([])).toEqual([]);
    expect(partsOf([200, 300])).toEqual([[200, 300]]);
  });

  it('ends a part with the item that fills it', () => {
    expect(partsOf([3000, 2999, 500, 6000, 7])).toEqual([[3000, 2999, 500], [6000], [7]]);
    expect(partsOf([3000, 3000, 500])).toEqual([[3000, 3000], [500]]);
  });

  it('keeps a heading with what it stands over', () => {
    expect(partsOf([5990, 100, 100, 200, 300])).toEqual([[5990, 100, 100, 200], [300]]);
    fc.assert(
      fc.property(items, (row) => {
        for (const part of partsOf(row).slice(0, -1)) expect(part.at(-1)).not.toBe(100);
      }),
    );
  });

  it('goes on until a part is full, and then only over a heading', () => {
    const sum = (part: readonly number[]): number => part.reduce((letters, more) => letters + more, 0);
    fc.assert(
      fc.property(items, (row) => {
        const parts = partsOf(row);
        for (const part of parts.slice(0, -1)) expect(sum(part)).toBeGreaterThanOrEqual(6000);
        for (const part of parts) {
          for (let end = 1; end < part.length; end += 1) {
            if (!isHeading(part[end - 1] ?? NaN)) expect(sum(part.slice(0, end))).toBeLessThan(6000);
          }
        }
      }),
    );
  });
});
