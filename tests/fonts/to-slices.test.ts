import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSlices } from '../../src/fonts/to-slices.ts';

/** Any letters, each once, many of them of the scripts that are cut apart. */
const letters = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('a', 'ğ', 'Г', 'ы', 'ω', 'ᾳ', '\u0301')),
  )
  .map((texts) => [...new Set(texts.join(''))].join(''));

describe('the files of the book face', () => {
  it('hold each letter, in every style', () => {
    fc.assert(
      fc.property(letters, (wanted) => {
        for (const style of ['roman', 'italic', 'strong']) {
          const held = toSlices(wanted).filter(({ name }) => name.split('-')[0] === style);
          for (const letter of wanted) expect(held.some((slice) => slice.letters.includes(letter))).toBe(true);
        }
      }),
    );
  });

  it('keep Cyrillic and Greek apart, with the marks that may stand on them', () => {
    const slices = toSlices('aГы\u0301ω');
    expect(slices.filter(({ face }) => face.name === 'roman').map(({ name, letters: held }) => [name, held])).toEqual([
      ['roman-cyrillic', 'Гы\u0301'],
      ['roman-greek', '\u0301ω'],
      ['roman', 'a\u0301'],
    ]);
  });

  it('are only the three styles where there is but Latin', () => {
    expect(toSlices('abcğ').map(({ name }) => name)).toEqual(['roman', 'italic', 'strong']);
  });
});
