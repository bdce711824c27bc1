import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/edition/article.ts';
import { parseText } from '../../src/markdown/parse-text.ts';
import { toText } from '../../src/markdown/to-text.ts';
import { anyArticle } from './any-article.ts';

function paragraphOf(value: string): Article {
  return {
    frontmatter: { title: 'T', author: [{ literal: 'A' }], language: 'en', kind: 'transcription' },
    text: [{ anchor: 'p1', block: { type: 'paragraph', content: [{ type: 'text', value }] } }],
    notes: [],
  };
}

describe('writing an article and reading it again', () => {
  it('gives the same article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(parseText(toText(article), 'text.mdx')).toMatchObject({ article, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'import duties rose',
    'export of wheat',
    'exported wheat',
    '{process.env.SECRET}',
    'torn { here',
    '<illegible>',
    '<https://example.org>',
    'https://example.org and www.example.org, a@example.org',
    '<!-- not a comment -->',
    '1898. The year',
    '1) first',
    '- 4 degrees',
    '# 1',
    '--- cut ---',
    '~~struck~~ ~1920',
    '[^1] [^1]: no note',
    '[not](a link) ![nor](an image) [^',
    '| not | a table |',
    '*not* _emphasis_ **at** all',
    '`code`',
    '&amp; &#x20; &copy;',
    'back\\slash \\{ \\[^2]',
    'no-break\u00a0space, thin\u2009space',
    '$x$ :::note',
    'e\u0301 and \u00e9',
  ])('keeps the characters of %j', (value) => {
    expect(parseText(toText(paragraphOf(value)), 'text.mdx')).toMatchObject({
      article: paragraphOf(value),
      problems: [],
    });
  });
});
