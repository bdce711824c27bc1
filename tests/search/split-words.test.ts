import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../src/search/fold-word.ts';
import { splitWords } from '../../src/search/split-words.ts';

const formsOf = (text: string): readonly string[] =>
  splitWords(text).map(({ forms }) => forms.map(({ folded }) => folded).join('|'));

describe('splitWords', () => {
  it.each([
    ['Soviet–Turkish', ['soviet', 'turkish']],
    ['Brest-Litovsk', ['brest|brestlitovsk', 'litovsk']],
    ['l’Arménie', ['larmenie|armenie']],
    ['Kemal’s letter', ['kemals|kemal', 'letter']],
    ["ob''edinenie", ['obedinenie|ob|edinenie']],
    ['‘imperialist Armenia’', ['imperialist', 'armenia']],
    ['E/262/44', ['e', '262', '44']],
    ['pp. 347–8', ['pp', '347', '8']],
    ['a — b', ['a', 'b']],
    ['{torn} <b>', ['torn', 'b']],
    ['… “ ” ʹ', []],
  ])('finds in %s the words %j', (text, words) => {
    expect(formsOf(text)).toEqual(words);
  });

  it('says where a word stands, and how far one reaches that hyphens join', () => {
    const [first] = splitWords('At Brest-Litovsk, peace.').slice(1);
    expect([first?.start, first?.end, first?.forms[1]?.end]).toEqual([3, 8, 16]);
  });

  it('finds in any text what stands between marks that are no letters, whether in ASCII or not', () => {
    const word = /[\p{L}\p{N}\p{M}\u00ad\u200b]+(?:['’`]+[\p{L}\p{N}\p{M}\u00ad\u200b]+)*/gu;
    const piece = fc.constantFrom(
      'Ab',
      '7',
      ' ',
      ', ',
      "'",
      '’',
      '`',
      '-',
      '—',
      'é',
      'е\u0301',
      'ʹ',
      '\u00ad',
      '\u200b',
      '𝒜',
      '☞',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const found = [...text.matchAll(word)].filter(([it]) => foldWord(it) !== '');
        expect(splitWords(text).map(({ start, end, forms }) => [text.slice(start, end), forms[0].folded])).toEqual(
          found.map(([it]) => [it, foldWord(it)]),
        );
      }),
    );
  });
});
