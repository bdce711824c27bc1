import { expect, it } from 'vitest';
import { parseNoteLabel, printedPlace } from '../../src/edition/note-label.ts';

it.each([
  ['130.2', { page: '130', number: '2' }, 'p. 130, n. 2'],
  ['xii.1', { page: 'xii', number: '1' }, 'p. xii, n. 1'],
  ['17', { page: null, number: '17' }, 'n. 17'],
  ['12.3.4', { page: '12.3', number: '4' }, 'p. 12.3, n. 4'],
])('reads the label %s', (label, parsed, printed) => {
  expect(parseNoteLabel(label)).toEqual(parsed);
  expect(printedPlace(label)).toBe(printed);
});
