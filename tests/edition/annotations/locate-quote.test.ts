import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateQuote } from '../../../src/edition/annotations/locate-quote.ts';

describe('locateQuote', () => {
  it.each([
    ['finds words in one place', 'Kemal wrote to Lenin.', 'wrote to', [[6, 14]]],
    [
      'finds every place',
      'a rose is a rose',
      'rose',
      [
        [2, 6],
        [12, 16],
      ],
    ],
    [
      'finds places that overlap',
      'aaa',
      'aa',
      [
        [0, 2],
        [1, 3],
      ],
    ],
    ['takes two spaces, where a page turned, for one', 'letter and  to the', 'and to', [[7, 14]]],
    ['takes a broken line for a space', 'letter\nand', 'letter and', [[0, 10]]],
    ['takes a letter with its mark for the composed one', 'Enver Pas\u0327a came', 'Paşa', [[6, 11]]],
    ['keeps capitals apart', 'kemal', 'Kemal', []],
    ['finds nothing where the quotation is empty', 'Kemal', ' ', []],
  ])('%s', (_name, plain, quote, places) => {
    expect(locateQuote(plain, quote).map(({ start, end }) => [start, end])).toEqual(places);
  });

  it('finds whatever stands in the text, at offsets of the text itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), fc.nat(60), (plain, from, length) => {
        const units = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(plain)].map(
          (each) => each.segment,
        );
        const quote = units.slice(from, from + length).join('');
        fc.pre(quote.trim() !== '');
        const found = locateQuote(plain, quote).map(({ start, end }) => plain.slice(start, end));
        expect(found.map(normal)).toContain(normal(quote.trim()));
      }),
    );
  });
});

function normal(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
