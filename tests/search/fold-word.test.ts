import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../src/search/fold-word.ts';

describe('foldWord', () => {
  it.each([
    ['Kâzım', 'kazim', 'dotless i, circumflex'],
    ['KAZIM', 'kazim', 'capitals'],
    ['İstiklâl', 'istiklal', 'capital i with its dot'],
    ['Iğdır', 'igdir', 'soft g'],
    ['şûra', 'sura', 'cedilla'],
    ['Sèvres', 'sevres', 'grave'],
    ['Jäschke', 'jaschke', 'umlaut'],
    ['Straße', 'strasse', 'sharp s'],
    ['Łódź', 'lodz', 'Polish l'],
    ['Đilas', 'dilas', 'Serbian d'],
    ['Sørensen', 'sorensen', 'Danish o'],
    ['Þór', 'thor', 'Icelandic thorn'],
    ['Cæsar', 'caesar', 'ligature ae'],
    ['Œuvre', 'oeuvre', 'ligature oe'],
    ['Əliyev', 'eliyev', 'Azerbaijani schwa'],
    ['ﬁrman', 'firman', 'printer’s ligature'],
    ['borʹba', 'borba', 'soft sign'],
    ['obʺedinenie', 'obedinenie', 'hard sign'],
    ['ʿAbd', 'abd', 'ayn'],
    ['Qurʾān', 'quran', 'hamza'],
    ['d’état', 'detat', 'curly apostrophe'],
    ["natsional'nostei", 'natsionalnostei', 'straight apostrophe'],
    ['i͡u', 'iu', 'tie'],
    ['co\u00adoperate', 'cooperate', 'soft hyphen'],
    ['Кавказъ', 'кавказъ', 'Cyrillic stays Cyrillic'],
    ['Россія', 'россия', 'decimal i of the old spelling'],
    ['Йод', 'иод', 'breve'],
    ['Ὀδυσσεύς', 'οδυσσευσ', 'final sigma'],
    ['Հայ', 'հայ', 'Armenian'],
    ['كتــاب', 'كتاب', 'tatweel'],
    ['867B', '867b', 'digits'],
    ['…', '', 'nothing to read'],
  ])('folds %s to %s (%s)', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it('changes nothing when it folds once more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const folded = foldWord(word);
        expect(foldWord(folded)).toBe(folded);
      }),
    );
  });

  it('folds a word alike, whether its accents are single characters or combined', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(foldWord(word.normalize('NFD'))).toBe(foldWord(word.normalize('NFC')));
      }),
    );
  });
});
