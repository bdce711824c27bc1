import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../src/edition/article-index.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { listExcerpts } from '../../src/edition/list-excerpts.ts';
import type { Ledger } from '../../src/edition/ledger/ledger.ts';
import { openExcerpts } from '../../src/html/open-excerpts.ts';
import { parseText } from '../../src/markdown/parse-text.ts';

const text = `---
title: T
author: [{ literal: A }]
language: en
kind: transcription
---

<Page n="9" />One.[^9.1]

Two,[^9.2] and again.[^9.1]

[^9.1]: [Ay](cite:ay), p. 3.

[^9.2]: Bee.
`;

const entry = { kind: 'passage', published: '2026-01-01', digest: 'aaaaaaaaaa', words: '' } as const;
const ledger: Ledger = {
  format: 'manicule-anchors-1',
  anchors: [
    { ...entry, id: 'p1', state: 'stands' },
    { ...entry, id: 'p2', state: 'stands' },
    { ...entry, id: 'p3', state: 'moved', into: ['p2'], how: 'merged', date: '2026-11-22' },
  ],
};

function open(): Edition {
  const { article } = parseText(text, 'text.mdx');
  if (article === null) throw new Error('The text was not read.');
  const none = { annotations: [], editorialSources: [], chronology: [], names: [], mentions: [] };
  return { slug: 'x', article, sources: [], history: null, ledger, ...none };
}

describe('openExcerpts', () => {
  const edition = open();
  const index = indexArticle(edition.article);
  const of = openExcerpts(edition, { index, text: '/x/' });

  it('holds a passage with the notes that it calls, under the numbers that they have in the text', () => {
    const { text: words, notes } = of('p2');
    expect(words).toContain('id="p2"');
    expect([...notes.matchAll(/<li id="([^"]*)"/gu)].map((match) => match[1])).toEqual(['n9.1', 'n9.2']);
    expect(notes).toContain('aria-label="Note 2"');
  });

  it('leads every link either to an id on its page or to the text', () => {
    for (const anchor of ['p1', 'p2', 'n9.1', 'n9.2', 'p3']) {
      const html = Object.values(of(anchor)).join('');
      const ids = new Set([...html.matchAll(/ id="([^"]*)"/gu)].map((match) => match[1]));
      for (const [, href = ''] of html.matchAll(/ href="([^"]*)"/gu)) {
        expect(href.startsWith('/x/#') || ids.has(href.slice(1)), `${anchor}: ${href}`).toBe(true);
      }
      expect(ids.size).toBe([...html.matchAll(/ id="/gu)].length);
    }
  });

  it('says which passage opens the text', () => {
    expect(of('p1').text).toMatch(/^<p id="p1" class="opening">/u);
    expect(of('p2').text).toMatch(/^<p id="p2">/u);
  });

  it('leads from a note by itself back into the text', () => {
    expect(of('n9.2')).toMatchObject({ text: '', notes: expect.stringContaining('href="/x/#call-9.2"') as string });
  });

  it('says of a passage that no longer stands what became of it', () => {
    expect(of('p3').text).toMatch(/now part of <a href="\/x\/#p2">/u);
  });
});

describe('listExcerpts', () => {
  it('gives a page to everything that stands or ever stood', () => {
    const edition = open();
    const excerpts = listExcerpts(edition, indexArticle(edition.article));
    expect(excerpts.map(({ path, number, stands }) => [path, number, stands])).toEqual([
      ['p/1', '1', true],
      ['p/2', '2', true],
      ['n/9.1', '1', true],
      ['n/9.2', '2', true],
      ['p/3', '3', false],
    ]);
  });
});
