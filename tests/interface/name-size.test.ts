import { expect, it } from 'vitest';
import { listNames } from '../../src/interface/list-names.ts';
import { nameForm } from '../../src/interface/name-form.ts';
import { nameSize } from '../../src/interface/name-size.ts';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [678, '678 bytes'],
  [7218, '7.2 kB'],
  [563_811, '564 kB'],
  [1_296_000, '1.3 MB'],
  [24_000_000_000, '24 GB'],
])('says of %i bytes that they are %s', (bytes, said) => {
  expect(nameSize(bytes)).toBe(said);
});

it('lists names as the language does, and passes over those that have no parts', () => {
  const [one, two, three] = [{ literal: 'A' }, { given: 'B.', family: 'C' }, { family: 'D' }];
  expect(listNames([one])).toBe('A');
  expect(listNames([one, {}, two])).toBe('A and B. C');
  expect(listNames([one, two, three])).toBe('A, B. C and D');
});

it('names files in the words of the interface, and formats as all the world does', () => {
  expect(nameForm({ id: 'works-ris', label: '' })).toBe('Works cited (RIS)');
  expect(nameForm({ id: 'bag', label: '' })).toBe('Everything, for depositing');
  expect(nameForm({ id: 'tei', label: 'TEI' })).toBe('TEI');
});
