import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areVerses } from '../../src/importer/layouts/are-verses.ts';

test.each([
  ['begin with capitals', ['Salt is the road,', 'And nobody walks it twice'], true],
  [
    'have no room for a word at their ends',
    ['The ice will bear a fiddler,', 'the ice will bear a bride,', 'but put a millstone on it', 'and you walk away.'],
    false,
  ],
  ['begin small, with room at their ends', ['O wheel,', 'turn in the summer,', 'rest,', 'and turn no more.'], true],
  ['run on', ['O wheel that', 'turned for us in the summer', 'when nobody', 'had any corn to bring.'], false],
  ['end without a pause', ['O wheel,', 'turn in the summer,', 'rest,', 'and turn'], false],
  ['are two', ['O wheel,', 'turn in the summer.'], false],
  ['are numbered', ['a. the wheel;', 'b. the stone, cracked in the winter;', 'c. the roof.'], false],
])('tells verse by its lines: those that %s', (_, lines, expected) => {
  expect(areVerses(lines, 90)).toBe(expected);
});

test('lines that fill the measure of the page are no verse', () => {
  expect(areVerses(['O wheel,', 'turn in the summer,', 'rest,', 'and turn no more.'], 30)).toBe(false);
});

test('prose that is set narrow is never verse, wherever its pauses fall', () => {
  const word = fc
    .tuple(
      fc.string({ unit: fc.constantFrom('a', 'e', 'n', 't'), minLength: 1, maxLength: 9 }),
      fc.constantFrom('', '', ',', '.'),
    )
    .map(([letters, mark]) => letters + mark);
  fc.assert(
    fc.property(fc.array(word, { minLength: 3, maxLength: 60 }), fc.integer({ min: 12, max: 55 }), (words, width) => {
      expect(areVerses(wrap(words, width), 95)).toBe(false);
    }),
  );
});

/** As a typewriter does: a word that has no room goes on the next line. */
function wrap(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
