import { describe, expect, it } from 'vitest';
import { plainBlock } from '../../src/edition/plain-text.ts';
import type { Source } from '../../src/edition/source.ts';
import { parseProse } from '../../src/exports/parse-prose.ts';

const book = (id: string, family: string, year: number, title: string): Source => ({
  id,
  type: 'book',
  title,
  author: [{ family }],
  issued: { 'date-parts': [[year]] },
});

const sources = [
  book('moss1900', 'Moss', 1900, 'Wells'),
  book('fern1901a', 'Fern', 1901, 'Taps'),
  book('fern1901b', 'Fern', 1901, 'Pipes'),
];
const works = new Map(sources.map((source) => [source.id, source]));

function wordsOf(prose: string): string {
  return parseProse(prose, works).map(plainBlock).join('\n');
}

describe('parseProse', () => {
  it('names what is cited by author and year, with its locator', () => {
    expect(wordsOf('Deep [see @moss1900, pp. 4–9; @fern1901a].')).toBe(
      'Deep (see Moss 1900, pp. 4–9; Fern 1901, Taps).',
    );
  });

  it('tells works of one author and year apart by their titles', () => {
    expect(wordsOf('[@fern1901a; @fern1901b]')).toBe('(Fern 1901, Taps; Fern 1901, Pipes)');
  });

  it('makes a citation of each', () => {
    const [block] = parseProse('[@moss1900]', works);
    expect(block?.type === 'paragraph' ? block.content[1] : null).toEqual({
      type: 'citation',
      source: 'moss1900',
      certainty: 'exact',
      content: [{ type: 'text', value: 'Moss 1900' }],
    });
  });

  it('leaves a key that is unknown as it is written', () => {
    expect(wordsOf('[@nobody1999, p. 1]')).toBe('(@nobody1999, p. 1)');
  });
});
