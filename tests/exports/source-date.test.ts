import { expect, it } from 'vitest';
import { sourceDate } from '../../src/exports/source-date.ts';

it.each([
  [{ 'date-parts': [[1960]] }, { first: '1960', last: null, words: '1960', years: '1960' }],
  [{ 'date-parts': [['1960', 5, 3]] }, { first: '1960-05-03', last: null, words: '3 May 1960', years: '1960' }],
  [{ 'date-parts': [[1928], [1929]] }, { first: '1928', last: '1929', words: '1928–1929', years: '1928–1929' }],
  [
    { 'date-parts': [[1951]], circa: true },
    { first: '1951', last: null, words: 'c. 1951', years: 'c. 1951' },
  ],
  [{ literal: 'no date' }, { first: null, last: null, words: 'no date', years: 'no date' }],
  [{ 'date-parts': [['MCM']] }, null],
  [undefined, null],
])('reads the date of a source: %j', (issued, date) => {
  expect(sourceDate(issued)).toEqual(date);
});
