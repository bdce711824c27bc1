import { describe, expect, it } from 'vitest';
import { readLocator } from '../../src/edition/read-locator.ts';

describe('readLocator', () => {
  it.each([
    // What a historian writes.
    [', p. 12.', 'p. 12'],
    [', pp. 491–7.', 'pp. 491–7'],
    [', vol. xxi, pp. 247–8; vol. xxii, p. 16.', 'vol. xxi, pp. 247–8; vol. xxii, p. 16'],
    [', vol. II, p. 175, pp. 259–62, 263, 277, 305.', 'vol. II, p. 175, pp. 259–62, 263, 277, 305'],
    [', pp. 786–7, 794–801 passim; ', 'pp. 786–7, 794–801 passim'],
    [', pp. 786–7, 794–801 passim.', 'pp. 786–7, 794–801 passim'],
    [', 88–9; ', '88–9'],
    [', 89. Somebody tells of another route.', '89'],
    [', pp. xii–xiv, 3.', 'pp. xii–xiv, 3'],
    [', II, 558. The rest', 'II, 558'],
    [', pp. 60–1, 158–9, and 231–2; ', 'pp. 60–1, 158–9, and 231–2'],
    [', pp. 20 ff. See also ', 'pp. 20 ff.'],
    [', p. 20, n. 3.', 'p. 20, n. 3'],
    [', ch. 4, § 2.', 'ch. 4, § 2'],
    [': 131–32.', '131–32'],
    [' pp. 523–4.', 'pp. 523–4'],
    [', fols. 12r–14v.', 'fols. 12r–14v'],
    // Newspapers are cited by their date.
    [', 23 April 1919; also ', '23 April 1919'],
    [', April 23, 1919.', 'April 23, 1919'],
    [', Sept. 1951.', 'Sept. 1951'],
    // Archives.
    [', File E/3/44 and File E/262/44. From here on', 'File E/3/44 and File E/262/44'],
    [', 867.00/87/89/149.', '867.00/87/89/149'],
    [', E 14638/345/44.', 'E 14638/345/44'],
    [
      ', E12472/262/44, report for the week ending 9 September 1919; ',
      'E12472/262/44, report for the week ending 9 September 1919',
    ],
    [', E1/2, part II of the report of 7 September 1920; ', 'E1/2, part II of the report of 7 September 1920'],
    [', E1/2, appendix.', 'E1/2, appendix'],
    [', Tiflis Consulate (1917–20), with ', 'Tiflis Consulate (1917–20)'],
    [', File 512/58 (1919) and File E/134/58 (1920); ', 'File 512/58 (1919) and File E/134/58 (1920)'],
    // What follows and is no locator.
    [', p. 42, and his ', 'p. 42'],
    [', p. 64, which has it that before 1920 neither side', 'p. 64'],
    [', pp. 180–4, the telegram bears the date 5 February 1920.', 'pp. 180–4'],
    [', file E/272/44, and ', 'file E/272/44'],
    [', p. 5, as well as by what they wrote', 'p. 5'],
    ['.', ''],
    ['. For 1917–21 see ', ''],
    ['; and in ', ''],
    [', who says in 1920 that', ''],
    [', I think, wrongly', ''],
    [', in April; it contained 12 terms', ''],
    [', 12 men were killed', ''],
    [' and ', ''],
    [' argues that 20 files were burnt', ''],
    ['', ''],
  ])('reads %j as %j', (after, locator) => {
    expect(readLocator(after)).toBe(locator);
  });
});
