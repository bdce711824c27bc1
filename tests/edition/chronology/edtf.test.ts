import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatedEvent, sortEvents } from '../../../src/edition/chronology/dated-event.ts';
import { describeDate, describeLife } from '../../../src/edition/chronology/describe-date.ts';
import { dates } from '../../../src/interface/en.ts';
import { type Edtf, parseEdtf, spanOf } from '../../../src/edition/chronology/parse-edtf.ts';

function dateOf(text: string): Edtf {
  const date = parseEdtf(text);
  if (date === null) throw new Error(`${text} is no date.`);
  return date;
}

function daysOf(text: string): readonly string[] {
  const { from, to } = spanOf(dateOf(text));
  return [from, to - 1].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
}

describe('parseEdtf', () => {
  it.each([
    ['1919', '1919-01-01', '1919-12-31', '1919'],
    ['1919-06', '1919-06-01', '1919-06-30', 'June 1919'],
    ['1920-02-29', '1920-02-29', '1920-02-29', '29 February 1920'],
    ['1918-11~', '1918-11-01', '1918-11-30', 'about November 1918'],
    ['1919?', '1919-01-01', '1919-12-31', 'perhaps 1919'],
    ['1919-06-07%', '1919-06-07', '1919-06-07', 'perhaps about 7 June 1919'],
    ['1919-21', '1919-03-01', '1919-05-31', 'spring 1919'],
    ['1919-24', '1919-12-01', '1920-02-29', 'winter 1919'],
    ['191X', '1910-01-01', '1919-12-31', '1910s'],
    ['1919-05-25/1919-06-12', '1919-05-25', '1919-06-12', '25 May to 12 June 1919'],
    ['1920-04-27/1920-04-28', '1920-04-27', '1920-04-28', '27 to 28 April 1920'],
    ['1914/1915', '1914-01-01', '1915-12-31', '1914 to 1915'],
    ['1919-12/1920-01~', '1919-12-01', '1920-01-31', 'December 1919 to about January 1920'],
    ['0099-03', '0099-03-01', '0099-03-31', 'March 99'],
  ])('reads %s', (text, first, last, words) => {
    expect(daysOf(text)).toEqual([first, last]);
    expect(describeDate(dateOf(text), dates)).toBe(words);
  });

  it.each([
    '',
    '19',
    '1919-13',
    '1919-00',
    '1919-02-30',
    '1919-06-00',
    '1919-21-03',
    '191X-05',
    '1920/1919',
    'June 1919',
    '1919/1920/1921',
    '1919 ',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('reads every day of the calendar as itself', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(daysOf(day)).toEqual([day, day]);
        },
      ),
    );
  });
});

it.each([
  ['1881', '1922', '1881–1922'],
  ['1874~', '1922-04-17', 'about 1874–1922'],
  ['1881', '', 'born 1881'],
  ['', '1926?', 'died perhaps 1926'],
  ['', '', null],
])('writes the life %s to %s', (born, died, words) => {
  expect(describeLife(parseEdtf(born), parseEdtf(died), dates)).toBe(words);
});

it('sorts a year before its months and a month before its days, and keeps the order of the file otherwise', () => {
  const dates = ['1920-04-26', '1919-06-01', '1919-06', '1919', '1919-06', '1918-21'];
  const events = dates.map((date, index): DatedEvent => ({ date, printed: String(index), event: 'E', anchor: 'p1' }));
  expect(sortEvents(events).map(({ printed }) => printed)).toEqual(['5', '3', '2', '4', '1', '0']);
});
