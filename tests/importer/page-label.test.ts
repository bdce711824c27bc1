import { expect, test } from 'vitest';
import { parsePageLabel, toPageLabel } from '../../src/importer/page-label.ts';

test.each(['1', '130', 'i', 'iv', 'ix', 'xlix', 'mcmxc', 'XII'])(
  'reads the page label %s and writes it again',
  (label) => {
    const page = parsePageLabel(label);
    expect(page).not.toBeNull();
    expect(toPageLabel(page ?? { number: 0, style: 'arabic' })).toBe(label);
  },
);

test.each(['', '0', '012', '-1', 'iiii', 'vx', 'Xii', 'S12', '12a', '1'.repeat(9)])(
  'reads no page label in "%s"',
  (label) => {
    expect(parsePageLabel(label)).toBeNull();
  },
);

test('counts Roman labels on', () => {
  expect([8, 9, 10, 39, 40].map((number) => toPageLabel({ number, style: 'roman' }))).toEqual([
    'viii',
    'ix',
    'x',
    'xxxix',
    'xl',
  ]);
});
