import { describe, expect, test } from 'vitest';
import { parseByLine } from '../../src/importer/parse-by-line.ts';
import { toOrdinaryCapitals } from '../../src/importer/to-ordinary-capitals.ts';

describe('a by-line', () => {
  test.each([
    ['By ANNA LINDQVIST', ['Anna Lindqvist']],
    ['by Anna Lindqvist.', ['Anna Lindqvist']],
    ['A. J. P. TAYLOR', ['A. J. P. Taylor']],
    ['By J. VAN DER BERG', ['J. van der Berg']],
    ['R. G. HOVANNISIAN', ['R. G. Hovannisian']],
    ['By NERMİN IŞIK', ['Nermin Işık']],
    ['By WM. ST. JOHN O’BRIEN', ['Wm. St. John O’Brien']],
    ['By JEAN-LUC McCORMICK AND MARY MACKAY', ['Jean-Luc McCormick', 'Mary Mackay']],
    ['ANNA LINDQVIST, KARL ÖBERG, and JAN DE VRIES', ['Anna Lindqvist', 'Karl Öberg', 'Jan de Vries']],
    ['By Anna Lindqvist & Karl Öberg', ['Anna Lindqvist', 'Karl Öberg']],
    ['By ANNA LINDQVIST\nKARL ÖBERG', ['Anna Lindqvist', 'Karl Öberg']],
    ['By JOHN KAY III', ['John Kay, III']],
    ['By the Rev. JOHN KAY, Jr., M.A., LL.D.', ['John Kay, Jr.']],
    ['*By Anna Lindqvist*¹', ['Anna Lindqvist']],
    ['By ANNA LINDQVIST\nUniversity of Uppsala', ['Anna Lindqvist']],
    ['By ANNA LINDQVIST, Ph.D., Department of History, University of Uppsala', ['Anna Lindqvist']],
  ])('of the form "%s" names its authors', (text, names) => {
    expect(parseByLine(text)?.names.map(toOrdinaryCapitals)).toEqual(names);
  });

  test.each([
    'By 1902 there were two.',
    'By the River',
    'BY THE RIVER',
    'By Land and Sea',
    'BY RAIL',
    'I. THE WHEELS',
    'THE WHEELS',
    'By Anna Lindqvist’s count there were nine.',
    'By then Anna Lindqvist',
    'Uppsala University',
    'By',
    '',
  ])('is not "%s"', (text) => {
    expect(parseByLine(text)).toBeNull();
  });
});
