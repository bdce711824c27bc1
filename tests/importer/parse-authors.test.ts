import { expect, test } from 'vitest';
import { parseAuthors } from '../../src/importer/parse-authors.ts';

test.each([
  ['Ada Kay', [{ given: 'Ada', family: 'Kay' }]],
  [
    'Ada Kay and Nermin Öz',
    [
      { given: 'Ada', family: 'Kay' },
      { given: 'Nermin', family: 'Öz' },
    ],
  ],
  [
    'A. B. Kay, Jan van der Berg & Plutarch',
    [{ given: 'A. B.', family: 'Kay' }, { given: 'Jan', family: 'van der Berg' }, { literal: 'Plutarch' }],
  ],
  ['John Kay, Jr.', [{ given: 'John', family: 'Kay, Jr.' }]],
  ['', []],
])('reads the authors of "%s"', (value, expected) => {
  expect(parseAuthors(value)).toEqual(expected);
});
