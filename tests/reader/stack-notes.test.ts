import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackNotes } from '../../src/reader/stack-notes.ts';

const anyNotes = fc.array(
  fc.record({ wanted: fc.integer({ min: 0, max: 5000 }), height: fc.integer({ min: 10, max: 400 }) }),
  {
    maxLength: 40,
  },
);

describe('stackNotes', () => {
  it('leaves notes that have room where they want to be', () => {
    expect(
      stackNotes(
        [
          { wanted: 0, height: 20 },
          { wanted: 50, height: 20 },
        ],
        { gap: 10 },
      ),
    ).toEqual([0, 50]);
  });

  it('shares the displacement of two that would overlap', () => {
    expect(
      stackNotes(
        [
          { wanted: 100, height: 40 },
          { wanted: 110, height: 40 },
        ],
        { gap: 10 },
      ),
    ).toEqual([80, 130]);
  });

  it('puts none above the text', () => {
    expect(
      stackNotes(
        [
          { wanted: 0, height: 40 },
          { wanted: 0, height: 40 },
        ],
        { gap: 10 },
      ),
    ).toEqual([0, 50]);
  });

  it('never lets one lie over another', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const sorted = [...notes].sort((a, b) => a.wanted - b.wanted);
        const tops = stackNotes(sorted, { gap: 10 });
        expect(tops).toHaveLength(sorted.length);
        sorted.slice(1).forEach((_note, index) => {
          const end = (tops[index] ?? 0) + (sorted[index]?.height ?? 0) + 10;
          expect(tops[index + 1]).toBeGreaterThanOrEqual(end - 1e-6);
        });
        expect(tops.every((top) => top >= 0)).toBe(true);
      }),
    );
  });
});
