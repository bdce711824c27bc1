import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highwireTags } from '../../../src/edition/cite/highwire-tags.ts';
import type { Source, SourceName } from '../../../src/edition/source.ts';
import { readLikeZotero } from './read-like-zotero.ts';

const article: Source = { id: 'x', type: 'article-journal', title: 'T & U' };

function linesOf(item: Source, pdf?: string): readonly string[] {
  return highwireTags(item, { pdf }).map(({ name, content }) => `${name}=${content}`);
}

function read(author: readonly SourceName[]): readonly string[] {
  const tags = highwireTags({ ...article, author: [...author] });
  return readLikeZotero(tags, 'citation_author').map(({ first, last }) => `${first}|${last}`);
}

describe('the tags that reference managers read', () => {
  it('say what the item says, in the order of a reference', () => {
    const lines = linesOf(
      {
        ...article,
        author: [{ family: 'van Berg', given: 'A.' }],
        editor: [
          { family: 'Ōta', given: 'Hana' },
          { family: "O'Neill", given: 'Siân' },
        ],
        'container-title': 'J',
        volume: 4,
        issue: '2',
        page: '129–147',
        issued: { 'date-parts': [[1973, 4]] },
        ISSN: '0020-7438',
        publisher: 'Press',
        DOI: '10.1000/182',
        language: 'en',
        URL: 'https://example.org/x/',
      },
      'https://example.org/x/x.pdf',
    );
    expect(lines).toEqual([
      'citation_title=T & U',
      'citation_author=van Berg, A.;',
      'citation_editor=Ōta, Hana',
      "citation_editor=O'Neill, Siân",
      'citation_publication_date=1973/4',
      'citation_journal_title=J',
      'citation_volume=4',
      'citation_issue=2',
      'citation_firstpage=129',
      'citation_lastpage=147',
      'citation_issn=0020-7438',
      'citation_publisher=Press',
      'citation_doi=10.1000/182',
      'citation_language=en',
      'citation_public_url=https://example.org/x/',
      'citation_pdf_url=https://example.org/x/x.pdf',
    ]);
  });

  it('are left out where a field is missing or blank', () => {
    expect(
      linesOf({ ...article, 'container-title': ' ', volume: '', page: '', author: [{}], issued: { literal: 'n.d.' } }),
    ).toEqual(['citation_title=T & U']);
  });

  it.each([
    ['article-journal', 'citation_journal_title'],
    ['chapter', 'citation_inbook_title'],
    ['paper-conference', 'citation_conference_title'],
  ])('name what a publication stands in by its kind: %s', (type, tag) => {
    expect(linesOf({ ...article, type, 'container-title': 'J' })).toContain(`${tag}=J`);
  });

  it('claim no journal for a page of its own', () => {
    expect(linesOf({ ...article, type: 'webpage', 'container-title': 'J' })).toEqual(['citation_title=T & U']);
  });

  it.each([
    [{ page: '5' }, ['citation_firstpage=5']],
    [{ page: 'xii – 14' }, ['citation_firstpage=xii', 'citation_lastpage=14']],
    [{ page: '5-9, 12' }, ['citation_firstpage=5', 'citation_lastpage=9']],
    [{ issued: { literal: 'Spring 1931' } }, ['citation_publication_date=1931']],
    [{ issued: { 'date-parts': [[1931], [1932]] } }, ['citation_publication_date=1931']],
  ])('read %o', (fields, expected) => {
    expect(linesOf({ ...article, title: ' ', ...fields })).toEqual(expected);
  });
});

describe('the people in the tags', () => {
  const names: readonly (readonly [SourceName, string])[] = [
    [{ family: 'Karabekir', given: 'Kâzım' }, 'Kâzım|Karabekir'],
    [{ literal: 'İsmail' }, '|İsmail'],
    [{ family: 'İsmail' }, '|İsmail'],
    [{ given: 'İsmail' }, '|İsmail'],
    [{ family: 'Иванов', given: 'Пётр' }, 'Пётр|Иванов'],
    [{ family: 'Ōta', given: 'Hana' }, 'Hana|Ōta'],
    [{ family: "O'Neill", given: 'Siân' }, "Siân|O'Neill"],
    [{ family: 'van der Berg', given: 'Piet Jan' }, 'Piet Jan|van der Berg'],
    [{ family: 'Berg', given: 'P. J.', 'non-dropping-particle': 'van den' }, 'P. J.|van den Berg'],
    [{ family: 'Goethe', given: 'J. W.', 'dropping-particle': 'von' }, 'J. W. von|Goethe'],
    [{ family: 'King', given: 'Martin Luther', suffix: 'Jr' }, 'Martin Luther Jr|King'],
    [{ family: 'van der Berg' }, '|van der Berg'],
    [{ literal: 'Type & Letter Society' }, '|Type & Letter Society'],
    [{ literal: 'The "Old" <Guild>' }, '|The "Old" <Guild>'],
  ];

  it.each(names)('%o comes back from Zotero as it was, alone', (name, expected) => {
    expect(read([name])).toEqual([expected]);
  });

  it('come back one by one, in their order', () => {
    expect(read(names.map(([name]) => name))).toEqual(names.map(([, expected]) => expected));
  });

  it('come back whatever their letters are, as long as no comma or semicolon is among them', () => {
    const word = fc.stringMatching(/^[\p{L}'’ʹ-]{1,8}$/u).filter((text) => /\p{L}/u.test(text));
    const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    const person = fc.record({ family: words, given: words });
    const body = fc.record({ literal: words });
    fc.assert(
      fc.property(fc.array(fc.oneof(person, body), { minLength: 1, maxLength: 3 }), (authors) => {
        expect(read(authors)).toEqual(
          authors.map((name) => ('literal' in name ? `|${name.literal}` : `${name.given}|${name.family}`)),
        );
      }),
    );
  });
});
