import { expect, test } from 'vitest';
import { endingOf, isBegunSmall, isWordCut } from '../../src/importer/sentence.ts';

test.each([
  ['It rained.', 'sentence'],
  ['Did it rain?¹²', 'sentence'],
  ['He said: “It rained.”', 'sentence'],
  ["so-called 'rain'.³", 'sentence'],
  ['(it *rained*.)', 'sentence'],
  ['He said:', 'introduction'],
  ['It rained in the', 'broken'],
  ['It rained, and¹', 'broken'],
  ['(Oxford, 1964)', 'broken'],
  ['', 'broken'],
])('the block "%s" ends as %s', (text, ending) => {
  expect(endingOf(text)).toBe(ending);
});

test('looks through quotation marks and italics for the first letter', () => {
  expect(['“and', '*ığdır*', '(воздух)'].map(isBegunSmall)).toEqual([true, true, true]);
  expect(['And', '1920 was', '« İzmir', ''].map(isBegunSmall)).toEqual([false, false, false, false]);
});

test('knows a divided word from a dash', () => {
  expect([isWordCut('half-', 'frozen'), isWordCut('half-¹', 'frozen')]).toEqual([true, true]);
  expect([isWordCut('half –', 'frozen'), isWordCut('1920-', '1930')]).toEqual([false, false]);
});
