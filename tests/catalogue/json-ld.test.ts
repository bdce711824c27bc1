import { describe, expect, it } from 'vitest';
import { editionToJsonLd } from '../../src/catalogue/edition-to-json-ld.ts';
import { originalToJsonLd } from '../../src/catalogue/original-to-json-ld.ts';
import { passageToJsonLd } from '../../src/catalogue/passage-to-json-ld.ts';
import { recordOf } from './record-of.ts';

/** No value of it is empty: an object, a list or a string that says nothing. */
function emptyIn(value: unknown, path = '$'): readonly string[] {
  if (value === undefined || value === null || value === '') return [path];
  if (typeof value !== 'object') return [];
  const entries = Object.entries(value);
  return entries.length === 0 ? [path] : entries.flatMap(([key, inner]) => emptyIn(inner, `${path}.${key}`));
}

describe('the data of an edition for search engines', () => {
  it('say of a transcription what it is based on, on which pages, under which licence', () => {
    expect(editionToJsonLd(recordOf('wells'))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ScholarlyArticle',
      '@id': 'https://example.org/wells/',
      headline: 'The Public Wells of a Small Town',
      image: 'https://example.org/wells/card.png',
      inLanguage: 'en',
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
      pageStart: 'xii',
      pageEnd: '14',
      author: [
        { '@type': 'Person', name: 'Hana Ōta', familyName: 'Ōta', givenName: 'Hana' },
        {
          '@type': 'Person',
          familyName: 'van der Berg',
          affiliation: { '@type': 'Organization', name: 'Municipal Archive, Zutphen' },
        },
      ],
      isBasedOn: {
        '@type': 'ScholarlyArticle',
        datePublished: '1931',
        pageStart: 'xii',
        pageEnd: '14',
        isPartOf: {
          '@type': 'PublicationIssue',
          issueNumber: '3',
          isPartOf: {
            '@type': 'PublicationVolume',
            volumeNumber: '7',
            isPartOf: { '@type': 'Periodical', name: 'Journal of Waterworks' },
          },
        },
        url: 'https://example.org/wells',
      },
    });
  });

  it('give a précis no pages of its own', () => {
    const data = editionToJsonLd(recordOf('entente'));
    expect(data).not.toHaveProperty('pageStart');
    expect(data).toMatchObject({ isBasedOn: { pageStart: '129', pageEnd: '147' }, version: '1.0' });
  });

  it('keep every letter of names and titles', () => {
    const data = JSON.parse(JSON.stringify(editionToJsonLd(recordOf('letters')))) as Record<string, unknown>;
    expect(data).toMatchObject({
      name: 'Letters & Signs: 100 % of #1 _plain_ {set} <in> "type", \'cut\'',
      alternativeHeadline: 'Ещё & ещё',
      author: [
        { name: 'Kâzım Karabekir' },
        { name: 'Пётр Иванов' },
        { '@id': 'https://orcid.org/0000-0002-1825-0097', name: 'Hana Ōta' },
        { name: "Siân O'Neill" },
        { name: 'İsmail' },
      ],
      isBasedOn: {
        '@id': 'https://doi.org/10.1000/182',
        name: 'Sorts & Signs <of "any" kind>',
        author: [{ name: 'P. van den Berg', familyName: 'van den Berg', givenName: 'P.' }],
        publisher: { name: 'Clarendon & Sons' },
      },
    });
  });

  it('call nobody a person or a body who may be either', () => {
    const { authors } = recordOf('entente');
    expect(editionToJsonLd(recordOf('entente'))).toHaveProperty('author', [{ name: authors[0]?.literal }]);
    const known = editionToJsonLd(
      recordOf('entente', {
        authors: [
          { literal: 'Data & Letters', ror: '03yrm5c26' },
          { literal: 'İsmail', orcid: '0000-0002-1825-0097' },
          { family: 'Ōta', given: 'Hana', affiliation: 'Data & Letters', ror: '03yrm5c26' },
        ],
        editors: [{ literal: 'Data & Letters', ror: '03yrm5c26' }, { family: 'Ōta' }],
      }),
    );
    expect(known).toMatchObject({
      author: [
        { '@type': 'Organization', '@id': 'https://ror.org/03yrm5c26', name: 'Data & Letters' },
        { '@type': 'Person', '@id': 'https://orcid.org/0000-0002-1825-0097', name: 'İsmail' },
        { '@type': 'Person', affiliation: { '@type': 'Organization', '@id': 'https://ror.org/03yrm5c26' } },
      ],
      editor: [{ '@type': 'Person', name: 'Ōta' }],
      contributor: [{ '@type': 'Organization' }],
    });
  });

  it.each(['bare', 'letters', 'wells', 'entente'] as const)('say nothing empty: %s', (slug) => {
    const record = recordOf(slug);
    expect(emptyIn(editionToJsonLd(record))).toEqual([]);
    const place = { anchor: 'p1', last: 'p1', pages: null };
    expect(emptyIn(passageToJsonLd(record, { place, name: 'Paragraph 1' }))).toEqual([]);
  });

  it('say of an original no more than is known', () => {
    expect(
      originalToJsonLd({ id: 'x', type: 'speech', title: ' ', author: [{}], URL: 'ftp://x', language: '?' }),
    ).toEqual({
      '@type': 'CreativeWork',
    });
    expect(originalToJsonLd({ id: 'x', type: 'chapter', 'container-title': 'B', page: '3-9' })).toEqual({
      '@type': 'Chapter',
      pagination: '3-9',
      pageStart: '3',
      pageEnd: '9',
      isPartOf: { '@type': 'Book', name: 'B' },
    });
    expect(originalToJsonLd({ id: 'x', type: 'article-journal', 'container-title': 'J', issue: 2 })).toMatchObject({
      isPartOf: { '@type': 'PublicationIssue', isPartOf: { '@type': 'Periodical', name: 'J' } },
    });
  });
});
