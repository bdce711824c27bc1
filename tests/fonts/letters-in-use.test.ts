import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersInUse } from '../../src/fonts/letters-in-use.ts';

describe('the letters in use', () => {
  it('are all that the texts have, composed, and each only once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const letters = Array.from(lettersInUse(texts));
        expect(new Set(letters).size).toBe(letters.length);
        for (const letter of texts.join('').normalize('NFC')) {
          if (!/\p{Cc}/u.test(letter)) expect(letters).toContain(letter);
        }
      }),
    );
  });

  it('do not depend on the order in which the texts were read', () => {
    expect(lettersInUse(['ῥ', 'Ҫ'])).toBe(lettersInUse(['Ҫ', 'ῥ']));
  });

  it('hold those of the interface where there is no text', () => {
    for (const letter of 'ABCabc129ığşöüçÇĞİ–’“') expect(lettersInUse([])).toContain(letter);
  });
});
