import { describe, expect, it } from 'vitest';
import type { Facet } from '../../src/search/facet.ts';
import { narrowHits } from '../../src/search/narrow-hits.ts';
import type { Hit } from '../../src/search/rank-hits.ts';
import { type SearchState, parseSearchState } from '../../src/search/search-state.ts';

/** Three paragraphs of one edition and a note of another. */
const hits: readonly Hit[] = [
  ['paragraph', 0, 0],
  ['paragraph', 0, 1],
  ['paragraph', 0, 2],
  ['note', 1, 0],
].map(([kind, groupNumber, number]) => {
  const group = [kind as 'note', 16, 1] as const;
  // An edition has one group here.
  const edition = { number: Number(groupNumber), digest: '', groups: [group] };
  return {
    edition,
    group,
    groupNumber: Number(groupNumber),
    part: 0,
    number: Number(number),
    otherNames: [],
    score: 1,
  };
});
const editions = ['wells', 'mills'].map((slug) => ({ slug, title: slug.toUpperCase(), lang: 'en' }));
const people: readonly Facet[] = [
  [
    'ada',
    'Ada',
    [
      [0, 0, 1],
      [1, 0],
    ],
  ],
  ['bob', 'Bob', [[0, 1]]],
];
const years: readonly Facet[] = [
  ['1901', '1901', [[0, 1]]],
  ['1899', '1899', [[1, 0]]],
];

const narrow = (address: string): ReturnType<typeof narrowHits> =>
  narrowHits(hits, parseSearchState(address) satisfies SearchState, { editions, people, years });
const counts = (address: string, list: 'kinds' | 'editions' | 'people'): Record<string, number> =>
  Object.fromEntries(narrow(address).choices[list].map(({ value, count }) => [value, count]));

describe('narrowHits', () => {
  it('wants one of each list of which anything is chosen', () => {
    expect(narrow('?person=ada').hits).toEqual([hits[0], hits[1], hits[3]]);
    expect(narrow('?person=ada&person=bob&kind=paragraph').hits).toEqual([hits[0], hits[1]]);
    expect(narrow('?person=ada&year=1901').hits).toEqual([hits[1]]);
    expect(narrow('?edition=mills&person=bob').hits).toEqual([]);
  });

  it('counts of each list what would be found if only this were chosen of it', () => {
    expect(counts('', 'people')).toEqual({ ada: 3, bob: 1 });
    expect(counts('?person=bob', 'people')).toEqual({ ada: 3, bob: 1 });
    expect(counts('?person=bob', 'kinds')).toEqual({ paragraph: 1 });
    expect(counts('?kind=note', 'people')).toEqual({ ada: 1 });
    expect(counts('?person=bob&edition=mills', 'editions')).toEqual({ wells: 1, mills: 0 });
  });

  it('lists years in their order', () => {
    expect(narrow('').choices.years.map(({ value }) => value)).toEqual(['1899', '1901']);
  });

  it('keeps what is chosen on the list, so that it can be given up again', () => {
    const { choices } = narrow('?kind=note&person=bob');
    expect(choices.people.find(({ value }) => value === 'bob')).toEqual({
      ...{ value: 'bob', label: 'Bob', count: 0, chosen: true },
    });
  });

  it('narrows nothing by a list that is not there', () => {
    expect(narrow('?place=angora').hits).toEqual(hits);
    expect(narrow('?place=angora').choices.places).toEqual([]);
  });
});
