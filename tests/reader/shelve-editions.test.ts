import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shelveEditions } from '../../src/reader/shelve-editions.ts';

const sayings = { locale: 'en-GB', decade: (year: string) => `${year}s`, without: 'Elsewhere' };
const editions = [
  { title: 'A', source: 'Ümran', year: 1931 },
  { title: 'B', source: '', year: null },
  { title: 'C', source: 'Wells', year: 1938 },
  { title: 'D', source: 'Ümran', year: 1929 },
  { title: 'E', source: 'Journal of Wells', year: 1931 },
];

function shelves(by: 'source' | 'decade'): readonly (readonly string[])[] {
  return shelveEditions(editions, by, sayings).map(({ heading, editions: own }) => [
    heading,
    ...own.map(({ title }) => title),
  ]);
}

describe('a library', () => {
  it('is arranged by journal, each by year, as one sorts in the language of the reader', () => {
    expect(shelves('source')).toEqual([
      ['Journal of Wells', 'E'],
      ['Ümran', 'D', 'A'],
      ['Wells', 'C'],
      ['Elsewhere', 'B'],
    ]);
  });

  it('is arranged by decade, each by year', () => {
    expect(shelves('decade')).toEqual([
      ['1920s', 'D'],
      ['1930s', 'A', 'E', 'C'],
      ['Elsewhere', 'B'],
    ]);
  });

  it('has each edition once, however it is arranged', () => {
    const edition = fc.record({
      source: fc.constantFrom('', 'A', 'B'),
      year: fc.option(fc.integer({ min: 1, max: 2030 })),
    });
    fc.assert(
      fc.property(fc.array(edition), fc.constantFrom('source' as const, 'decade' as const), (all, by) => {
        const arranged = shelveEditions(all, by, sayings).flatMap(({ editions: own }) => own);
        expect(arranged).toHaveLength(all.length);
        expect(new Set(arranged)).toEqual(new Set(all));
      }),
    );
  });
});
