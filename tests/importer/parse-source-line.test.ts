import { expect, test } from 'vitest';
import { parseSourceLine } from '../../src/importer/parse-source-line.ts';

test.each([
  [
    '*Review of Tides*, Apr., 1973, Vol. 4, No. 2 (Apr., 1973), pp. 129-147',
    { journal: 'Review of Tides', volume: '4', issue: '2', issued: [[1973, 4]], pages: { first: '129', last: '147' } },
  ],
  [
    'Tides, Moons and Men, Vol. 40, No. 1/2 (Spring, 1985), pp. ix-xii',
    {
      journal: 'Tides, Moons and Men',
      volume: '40',
      issue: '1/2',
      issued: [[1985]],
      pages: { first: 'ix', last: 'xii' },
    },
  ],
  [
    'Tides, Bd. 3, H. 4 (Oct. - Dec., 1910), p. 7',
    {
      journal: 'Tides',
      volume: '3',
      issue: '4',
      issued: [
        [1910, 10],
        [1910, 12],
      ],
      pages: { first: '7', last: '7' },
    },
  ],
  ['Tides (1992), pp. 129–47', { journal: 'Tides', issued: [[1992]], pages: { first: '129', last: '147' } }],
  ['Tides', { journal: 'Tides' }],
  ['', {}],
])('reads the source line "%s"', (line, expected) => {
  expect(parseSourceLine(line)).toEqual(expected);
});
