import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/parse-query.ts';

/** A query in one line: words joined by `+`, `*` after one that may go on, `-` before what is left out. */
function sketch(typed: string): string {
  const { terms, without } = parseQuery(typed);
  const write = (term: (typeof terms)[number]): string =>
    term.ways.map(({ words, open }) => words.map(({ folded }) => folded).join('+') + (open ? '*' : '')).join('|');
  return [...terms.map(write), ...without.map((term) => `-${write(term)}`)].join(' ');
}

describe('parseQuery', () => {
  it.each([
    ['Kâzım Batum', 'kazim* batum*'],
    ['"Red Army"', 'red+army'],
    ['“Red Army”', 'red+army'],
    ['«Красная армия»', 'красная+армия'],
    ['"Red Ar', 'red+ar'],
    ['"Red Arm', 'red+arm*'],
    ['batum -british', 'batum* -british'],
    ['batum -"red army"', 'batum* -red+army'],
    ['Soviet-Turkish', 'soviet+turkish*|sovietturkish*'],
    ['1917 - 1921', '1917* 1921*'],
    ['1917–21', '1917+21'],
    ['treaties', 'treaties*|treaty'],
    ['army', 'army*|armies'],
    ['ka', 'ka'],
    ["natsional'nostei", 'natsionalnostei*'],
    ['\u200fBatum\u200e', 'batum*'],
    ['<b>x</b>', 'b+x+b'],
    ['(batum)', 'batum*'],
  ])('reads %s as %s', (typed, expected) => {
    expect(sketch(typed)).toBe(expected);
  });

  it.each(['', '   ', '"', '""', '-', '--', '*', '…', '\u200f\u200e', '“”'])(
    'finds nothing to look for in %j',
    (typed) => {
      expect(parseQuery(typed).terms).toEqual([]);
    },
  );

  it('keeps what was typed of a phrase, so that it can be replaced', () => {
    expect(parseQuery('kars -x "red  army"').terms.map(({ typed }) => typed)).toEqual(['kars', '"red  army"']);
  });

  it('reads the beginning of a query of 10,000 characters, and says that it is cut', () => {
    const { terms, cut } = parseQuery('word '.repeat(2000));
    expect([terms.length, cut]).toEqual([16, true]);
  });

  it('takes any text for a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => {
        for (const { ways } of parseQuery(typed).terms) expect(ways[0].words.length).toBeGreaterThan(0);
      }),
    );
  });
});
