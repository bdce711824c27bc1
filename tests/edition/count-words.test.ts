import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords } from '../../src/edition/count-words.ts';
import { wordsOf } from '../../src/edition/words-of.ts';
import { anyArticle } from '../markdown/any-article.ts';

it('counts the words that are listed', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      expect(countWords(article)).toBe(wordsOf(article).length);
    }),
  );
});
