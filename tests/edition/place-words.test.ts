import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeWords } from '../../src/edition/place-words.ts';
import { plainBlock } from '../../src/edition/plain-text.ts';
import { anyArticle } from '../markdown/any-article.ts';

it('gives the same characters as plainBlock, and each text at its place in them', () => {
  fc.assert(
    fc.property(anyArticle, ({ text }) => {
      for (const { block } of text) {
        const { plain, texts } = placeWords([block]);
        expect(plain).toBe(plainBlock(block));
        for (const { text: each, start } of texts) {
          expect(plain.slice(start, start + each.value.length)).toBe(each.value);
        }
      }
    }),
  );
});
