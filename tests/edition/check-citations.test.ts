import { expect, it } from 'vitest';
import type { Article } from '../../src/edition/article.ts';
import { checkCitations } from '../../src/edition/check-citations.ts';

const article: Article = {
  frontmatter: { title: 'T', author: [{ literal: 'A' }], language: 'en', kind: 'transcription' },
  text: [],
  notes: [
    {
      label: '3.1',
      blocks: [
        {
          type: 'paragraph',
          content: [
            { type: 'citation', source: 'moss1900', certainty: 'exact', content: [{ type: 'text', value: 'Moss' }] },
          ],
        },
      ],
    },
  ],
};
const files = { text: 'text.mdx', sources: 'sources.json', lines: new Map([['3.1', 12]]) };

it('finds nothing where every citation has its source and every source a citation', () => {
  expect(checkCitations(article, [{ id: 'moss1900', type: 'book' }], files)).toEqual([]);
});

it('names the note that cites a source which is not there', () => {
  expect(checkCitations(article, [], files)).toMatchObject([{ id: 'source-missing', file: 'text.mdx', line: 12 }]);
});

it('names the source that nothing cites', () => {
  const sources = [
    { id: 'moss1900', type: 'book' },
    { id: 'fern1901', type: 'book' },
  ];
  expect(checkCitations(article, sources, files)).toMatchObject([{ id: 'source-uncited', file: 'sources.json' }]);
});
