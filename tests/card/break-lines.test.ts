import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, cutLines } from '../../src/card/break-lines.ts';

/** Every letter is ten pixels wide. */
const measure = (words: string): number => 10 * Array.from(words).length;

const title = fc
  .array(fc.stringMatching(/^[a-zİı–-]{1,12}$/u), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' '));
const room = fc.record({ width: fc.integer({ min: 130, max: 600 }), lines: fc.integer({ min: 1, max: 6 }) });

describe('a title broken into lines', () => {
  it('keeps every letter, and no line is wider than its room', () => {
    fc.assert(
      fc.property(title, room, (words, { width }) => {
        const lines = breakLines(words, { width, lines: 100 }, measure) ?? [];
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('has lines of about the same width', () => {
    expect(breakLines('The Genesis of the Soviet–Turkish Entente', { width: 300, lines: 2 }, measure)).toEqual([
      'The Genesis of the',
      'Soviet–Turkish Entente',
    ]);
  });

  it('breaks behind a hyphen or a dash, and nowhere within a word', () => {
    expect(breakLines('Soviet–Turkish', { width: 80, lines: 2 }, measure)).toEqual(['Soviet–', 'Turkish']);
    expect(breakLines('Wasserwirtschaft', { width: 80, lines: 9 }, measure)).toBeNull();
  });
});

describe('a title cut to its room', () => {
  it('fits it, and says where words are missing', () => {
    fc.assert(
      fc.property(title, room, (words, given) => {
        const lines = cutLines(words, given, measure);
        expect(lines.length).toBeLessThanOrEqual(given.lines);
        expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(given.width);
        const isWhole = breakLines(words, given, measure) !== null;
        expect(lines.at(-1)?.endsWith('…')).toBe(!isWhole);
      }),
    );
  });

  it('ends with a whole word where there is one', () => {
    expect(cutLines('The public wells of a small town', { width: 200, lines: 1 }, measure)).toEqual([
      'The public wells of…',
    ]);
  });
});
