import { describe, expect, it } from 'vitest';
import { groupWorks } from '../../src/edition/group-works.ts';
import type { Source } from '../../src/edition/source.ts';

function book(id: string, family: string | null, year: number, more: Partial<Source> = {}): Source {
  const author = family === null ? {} : { author: [{ family, given: 'X.' }] };
  return { id, type: 'book', title: id, ...author, issued: { 'date-parts': [[year]] }, ...more };
}

function order(sources: readonly Source[], language: string): readonly string[] {
  return groupWorks(sources, language).flatMap((group) => group.sources.map(({ id }) => id));
}

describe('groupWorks', () => {
  it('parts archives and newspapers from books and articles, and leaves out what there is none of', () => {
    const groups = groupWorks(
      [
        book('b', 'B', 1),
        { id: 'times', type: 'article-newspaper', title: 'Times' },
        { id: 'fo', type: 'collection', title: 'FO 371' },
        { id: 'leader', type: 'article-newspaper', title: 'Leader', author: [{ family: 'A' }] },
      ],
      'en',
    );
    expect(groups.map(({ id, sources }) => [id, sources.map((source) => source.id)])).toEqual([
      ['archives', ['fo']],
      ['newspapers', ['times']],
      ['books', ['leader', 'b']],
    ]);
    expect(groupWorks([book('b', 'B', 1)], 'en').map(({ id }) => id)).toEqual(['books']);
    expect(groupWorks([], 'en')).toEqual([]);
  });

  it('sorts one author by year, then by title', () => {
    expect(order([book('z', 'Same', 1990), book('c', 'Same', 1980), book('b', 'Same', 1990)], 'en')).toEqual([
      'c',
      'b',
      'z',
    ]);
  });

  it('sorts a work without author by its title, without the article', () => {
    const works = [book('m', 'Moss', 1), book('x', null, 1, { title: 'The Lamps' }), book('n', 'Nye', 1)];
    expect(order(works, 'en')).toEqual(['x', 'm', 'n']);
  });

  it('follows the alphabet of the language', () => {
    const works = ['Çelik', 'Cunda', 'Dağ', 'İnan', 'Ilgaz', 'Sezer', 'Şahin'].map((name) => book(name, name, 1));
    expect(order(works, 'tr')).toEqual(['Cunda', 'Çelik', 'Dağ', 'Ilgaz', 'İnan', 'Sezer', 'Şahin']);
    expect(order(works, 'en')).toEqual(['Çelik', 'Cunda', 'Dağ', 'Ilgaz', 'İnan', 'Şahin', 'Sezer']);
  });
});
