import { describe, expect, it } from 'vitest';
import { type CitedEdition, citedEdition } from '../../../src/edition/cite/cited-edition.ts';
import { passageItem } from '../../../src/edition/cite/passage-item.ts';

const original = {
  id: 'hovannisian1973',
  type: 'article-journal',
  title: 'Armenia and the Caucasus',
  author: [{ family: 'Hovannisian', given: 'Richard G.', affiliation: 'UCLA' }],
  'container-title': 'IJMES',
  volume: '4',
  issue: '2',
  page: '129-147',
  issued: { 'date-parts': [[1973]] },
  URL: 'https://www.jstor.org/stable/162238',
};

function edition(kind: 'transcription' | 'precis', more: object = {}): CitedEdition {
  const frontmatter = {
    title: 'Title',
    subtitle: 'Sub',
    author: [{ literal: 'Editors' }],
    language: 'en',
    kind,
    original,
    ...more,
  };
  const releases = [
    { version: '1.1', date: '2026-01-01' },
    { version: '1.2', date: '2026-11-22' },
  ];
  const history = { format: 'manicule-history-1', releases, digests: {} } as const;
  return citedEdition({ slug: 'x', article: { frontmatter }, history }, 'https://example.org/x/');
}

const paragraph = { anchor: 'p4', last: 'p4', pages: { first: '131', last: '132' } };
const note = { anchor: 'n131.2', last: 'n131.2', pages: { first: '131', last: '131' } };

describe('passageItem', () => {
  it('cites a transcription as its original, at the address of the passage', () => {
    expect(passageItem(edition('transcription'), paragraph)).toEqual({
      ...original,
      id: 'x-p4',
      author: [{ family: 'Hovannisian', given: 'Richard G.' }],
      URL: 'https://example.org/x/#p4',
      version: '1.2',
      note: 'Pp. 131–132, ¶ 4, quoted from the edition at this address (version 1.2, 22 November 2026).',
    });
  });

  it('names a note by its printed page and number', () => {
    const { note: words, URL } = passageItem(edition('transcription'), note);
    expect(words).toBe('P. 131, n. 2, quoted from the edition at this address (version 1.2, 22 November 2026).');
    expect(URL).toBe('https://example.org/x/#n131.2');
  });

  it('cites a précis as itself, and says what it is a précis of', () => {
    expect(passageItem(edition('precis'), paragraph)).toMatchObject({
      type: 'webpage',
      title: 'Title: Sub',
      author: [{ literal: 'Editors' }],
      issued: { 'date-parts': [[2026, 11, 22]] },
      note:
        '¶ 4 (version 1.2, 22 November 2026); a précis of Richard G. Hovannisian, ‘Armenia and the Caucasus’, ' +
        'IJMES 4/2 (1973), pp. 129–147, here pp. 131–132.',
    });
  });

  it.each([
    [
      'the whole of a transcription',
      'transcription',
      {},
      'Quoted from the edition at this address (version 1.2, 22 November 2026).',
    ],
    ['a text without an original', 'transcription', { original: undefined }, 'Version 1.2, 22 November 2026.'],
  ] as const)('cites %s', (_, kind, more, words) => {
    expect(passageItem(edition(kind, more)).note).toBe(words);
  });

  it('has no page where there are no milestones', () => {
    expect(passageItem(edition('transcription'), { ...paragraph, pages: null }).note).toMatch(/^¶ 4, quoted from/u);
  });
});
