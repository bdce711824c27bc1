import { describe, expect, it } from 'vitest';
import type { Article, Inline } from '../../src/edition/article.ts';
import { indexArticle } from '../../src/edition/article-index.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const call = (note: string): Inline => ({ type: 'call', note });
const page = (label: string): Inline => ({ type: 'pageMilestone', page: label, certain: true });

function articleOf(paragraphs: readonly (readonly Inline[])[], notes: readonly string[]): Article {
  return {
    frontmatter: { title: 'T', author: [{ literal: 'A' }], language: 'en', kind: 'transcription' },
    text: paragraphs.map((content, index) => ({
      anchor: `p${String(index + 1)}`,
      block: { type: 'paragraph', content },
    })),
    notes: notes.map((label) => ({ label, blocks: [{ type: 'paragraph', content: [text('Note.')] }] })),
  };
}

describe('indexArticle', () => {
  it('gives a paragraph that crosses a page turn both pages', () => {
    const index = indexArticle(articleOf([[page('xii'), text('a '), page('13'), text('b')], [text('c')]], []));
    expect(index.pages).toEqual(['xii', '13']);
    expect(index.spans.get('p1')).toEqual({ first: 'xii', last: '13' });
    expect(index.spans.get('p2')).toEqual({ first: '13', last: '13' });
  });

  it('puts a paragraph that opens with a milestone on that page only', () => {
    const index = indexArticle(
      articleOf(
        [
          [page('1'), text('a')],
          [page('2'), text('b')],
        ],
        [],
      ),
    );
    expect(index.spans.get('p2')).toEqual({ first: '2', last: '2' });
  });

  it('knows no page before the first milestone', () => {
    expect(indexArticle(articleOf([[text('a')]], [])).spans.get('p1')).toBeUndefined();
  });

  it('numbers notes through the text, by their first call', () => {
    const index = indexArticle(
      articleOf(
        [
          [text('a'), call('2.1'), call('1.1')],
          [text('b'), call('2.1')],
        ],
        ['1.1', '2.1'],
      ),
    );
    expect([...index.notes].map(([label, { number }]) => [label, number])).toEqual([
      ['2.1', 1],
      ['1.1', 2],
    ]);
  });

  it('lists each call of a note that is called twice', () => {
    const index = indexArticle(
      articleOf(
        [
          [text('a'), call('1')],
          [text('b'), call('1')],
        ],
        ['1'],
      ),
    );
    expect(index.notes.get('1')?.calls).toEqual([
      { id: 'call-1', anchor: 'p1' },
      { id: 'call-1-2', anchor: 'p2' },
    ]);
  });

  it('finds the page of a note that is numbered through by its first call', () => {
    const index = indexArticle(articleOf([[page('9'), text('a'), call('17')]], ['17']));
    expect(index.notes.get('17')?.page).toBe('9');
  });
});
