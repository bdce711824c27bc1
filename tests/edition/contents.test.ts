import { expect, it } from 'vitest';
import type { Inline, Passage } from '../../src/edition/article.ts';
import { contentsOf } from '../../src/edition/contents.ts';

const turn: Inline = { type: 'pageMilestone', page: 'xii', certain: true };
const paragraph: Passage = {
  anchor: 'p1',
  block: { type: 'quotation', blocks: [{ type: 'paragraph', content: [turn, { type: 'text', value: 'Wells.' }] }] },
};
const heading = (anchor: string, depth: 1 | 2, words: string): Passage => ({
  anchor,
  block: { type: 'heading', depth, content: [{ type: 'emphasis', content: [{ type: 'text', value: words }] }] },
});

it('finds a text with headings by them', () => {
  const text = [heading('h1', 1, 'The Wells'), paragraph, heading('h2', 2, 'The Keepers')];
  expect(contentsOf({ text })).toEqual({
    by: 'headings',
    entries: [
      { id: 'h1', words: 'The Wells', depth: 1 },
      { id: 'h2', words: 'The Keepers', depth: 2 },
    ],
  });
});

it('finds a text without headings by its printed pages, wherever they turn', () => {
  expect(contentsOf({ text: [paragraph] })).toEqual({
    by: 'pages',
    entries: [{ id: 'page-xii', words: 'xii', depth: 1 }],
  });
});

it('is not content with one heading', () => {
  expect(contentsOf({ text: [heading('h1', 1, 'Wells'), paragraph] }).by).toBe('pages');
});
