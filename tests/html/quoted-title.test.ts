import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partQuotedTitles } from '../../src/html/quoted-title.ts';

function titlesOf(text: string): readonly string[] {
  return partQuotedTitles(text)
    .filter(({ isTitle }) => isTitle)
    .map(({ value }) => value);
}

describe('titles in quotation marks', () => {
  it('are found in a citation, in British and American ones', () => {
    expect(titlesOf('P. Vonk, ‘De putten van Zutphen’, in ')).toEqual(['De putten van Zutphen']);
    expect(titlesOf('P. Vonk, “De putten,” in ')).toEqual(['De putten,']);
  });

  it('may hold an apostrophe, or words in the other marks', () => {
    expect(titlesOf('‘L’eau d’Utrecht’ (1901)')).toEqual(['L’eau d’Utrecht']);
    expect(titlesOf('‘Het “diepe” water’, ')).toEqual(['Het “diepe” water']);
  });

  it('leave every character where it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('‘', '’', '“', '”', 'a', 'b', ' ', ',') }), (text) => {
        expect(
          partQuotedTitles(text)
            .map(({ value }) => value)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
