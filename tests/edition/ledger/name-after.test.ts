import { expect, test } from 'vitest';
import { nameAfter } from '../../../src/edition/ledger/name-after.ts';

test.each([
  ['between p12 and p13', 'p12', 'p13', [], 'p12a'],
  ['behind p12a', 'p12a', 'p13', ['p12a'], 'p12b'],
  ['between p12a and p12b', 'p12a', 'p12b', ['p12a', 'p12b'], 'p12aa'],
  ['between p12aa and p12b', 'p12aa', 'p12b', ['p12a', 'p12aa', 'p12b'], 'p12ab'],
  ['before p1', null, 'p1', [], 'p0a'],
  ['before p0a, where no name lies between', null, 'p0a', ['p0a'], 'p0b'],
  ['at the end', 'p13', null, [], 'p14'],
  ['at the end of a text that was reordered', 'p2', null, [], 'p14'],
  ['where the name was withdrawn', 'p12', 'p13', ['p12a'], 'p12b'],
  ['behind p12z', 'p12z', 'p13', ['p12a', 'p12z'], 'p12za'],
  ['where p12 is followed by p12a already', 'p12', 'p12a', ['p12a'], 'p12b'],
  ['where p13 stands before p12', 'p13', 'p12', [], 'p13a'],
])('names a passage %s', (_where, before, after, added, name) => {
  const numbered = Array.from({ length: 13 }, (_, index) => `p${String(index + 1)}`);
  expect(nameAfter(before, after, 'p', new Set([...numbered, ...added]))).toBe(name);
});

test('never runs out of names', () => {
  const used = new Set(['p1', 'p2', 'p1a']);
  for (let count = 0; count < 2000; count += 1) {
    const name = nameAfter('p1', 'p1a', 'p', used);
    expect(used).not.toContain(name);
    used.add(name);
  }
});
