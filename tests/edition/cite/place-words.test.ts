import { describe, expect, it } from 'vitest';
import { joinPlaces } from '../../../src/edition/cite/cited-place.ts';
import { noteOnPage, pageWords, placeWords } from '../../../src/edition/cite/place-words.ts';

function place(anchor: string | null, last: string | null = anchor, page: string | null = null) {
  return { anchor, last, pages: page === null ? null : { first: page, last: page } };
}

describe('the words for a place', () => {
  it.each([
    ['p12', 'p12', '¶ 12'],
    ['p12a', 'p14', '¶¶ 12a–14'],
    ['n130.2', 'n130.2', 'n. 130.2'],
    ['n130.2', 'n131.1', 'nn. 130.2–131.1'],
    ['h1', 'h1', ''],
    [null, null, ''],
  ])('are, from %s to %s, %j', (anchor, last, words) => {
    expect(placeWords(place(anchor, last))).toBe(words);
  });

  it('name its printed pages', () => {
    expect(pageWords({ first: 'xii', last: 'xii' })).toBe('p. xii');
    expect(pageWords({ first: '131', last: '132' })).toBe('pp. 131–132');
    expect(pageWords(null)).toBe('');
  });

  it('name a note by its number on the page only where it has one', () => {
    expect(noteOnPage(place('n130.2', 'n130.2', '130'))).toBe('2');
    expect(noteOnPage(place('n17', 'n17', '130'))).toBeNull();
    expect(noteOnPage(place('p3', 'p3', '130'))).toBeNull();
  });

  it('join two paragraphs, and leave a note that ends a stretch of text out', () => {
    expect(joinPlaces(place('p1', 'p1', '9'), place('p3', 'p3', '10'))).toEqual({
      anchor: 'p1',
      last: 'p3',
      pages: { first: '9', last: '10' },
    });
    expect(joinPlaces(place('p1'), place('n1'))).toEqual(place('p1'));
  });
});
