import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../src/edition/article-index.ts';
import { citationsBySource } from '../../src/edition/citations-by-source.ts';
import { parseText } from '../../src/markdown/parse-text.ts';

const head = '---\ntitle: T\nauthor: [{ literal: A }]\nlanguage: en\nkind: transcription\n---\n\n';

function citationsOf(body: string): Record<string, unknown> {
  const { article, problems } = parseText(head + body, 'text.mdx');
  expect(problems).toEqual([]);
  if (article === null) throw new Error('The text was not read.');
  return Object.fromEntries(citationsBySource(article, indexArticle(article)));
}

describe('citationsBySource', () => {
  it('gives each note that cites a source, with locator, printed page and link', () => {
    const found = citationsOf(
      '<Page n="9" />One.[^9.1] Two.[^9.2]\n\n[^9.1]: See [Ay, *Ay*](cite:ay), pp. 3–4; [Bee](cite:bee), p. 7.\n\n[^9.2]: [Ay](cite:ay), p. 9 *passim*.\n',
    );
    expect(found).toEqual({
      ay: [
        { id: 'n9.1', note: '9.1', number: 1, page: '9', locators: ['pp. 3–4'] },
        { id: 'n9.2', note: '9.2', number: 2, page: '9', locators: ['p. 9 passim'] },
      ],
      bee: [{ id: 'n9.1', note: '9.1', number: 1, page: '9', locators: ['p. 7'] }],
    });
  });

  it('gathers several locators of one note, each once', () => {
    const found = citationsOf('A.[^1]\n\n[^1]: [Ay](cite:ay), p. 3; [ibid.](cite:ay), p. 5; [ibid.](cite:ay), p. 3.\n');
    expect(found).toEqual({ ay: [{ id: 'n1', note: '1', number: 1, page: null, locators: ['p. 3', 'p. 5'] }] });
  });

  it('knows citations that stand in the text itself', () => {
    const found = citationsOf('<Page n="9" />As [Ay](cite:ay), p. 2, says.\n');
    expect(found).toEqual({ ay: [{ id: 'p1', note: null, number: null, page: '9', locators: ['p. 2'] }] });
  });

  it('does not read from one paragraph of a note into the next', () => {
    const found = citationsOf('A.[^1]\n\n[^1]: [Ay](cite:ay)\n\n    p. 12 is meant for nothing.\n');
    expect(found).toMatchObject({ ay: [{ locators: [] }] });
  });
});
