import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment, type WordsInContext } from '../../../src/edition/cite/text-fragment.ts';

/**
 * Find words as a browser does: the first match, whatever its case, that begins and ends between two words.
 *
 * @returns
 *   Begin and end in the document, or null.
 */
function find(directive: string, page: string): readonly [number, number] | null {
  const parts = directive.replace(/^text=/u, '').split(',');
  const prefix = parts[0]?.endsWith('-') === true ? (parts.shift() ?? '').slice(0, -1) : '';
  const suffix = parts.at(-1)?.startsWith('-') === true ? (parts.pop() ?? '').slice(1) : '';
  const [start = '', end = ''] = parts.map((part) => decodeURIComponent(part).toLowerCase());
  const text = page.toLowerCase().replaceAll('\n', ' ');
  const before = decodeURIComponent(prefix).toLowerCase();
  const behind = decodeURIComponent(suffix).toLowerCase();
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
    const stop = at + start.length;
    if (!isBoundary(text, at) || (end === '' && !isBoundary(text, stop))) continue;
    if (before !== '' && !text.slice(0, at).trimEnd().endsWith(before)) continue;
    if (behind !== '' && !text.slice(stop).trimStart().startsWith(behind)) continue;
    if (end === '') return [at, stop];
    const last = text.indexOf(end, stop);
    if (last !== -1) return [at, last + end.length];
  }
  return null;
}

function isBoundary(text: string, at: number): boolean {
  return at === 0 || at === text.length || !/[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
}

describe('textFragment', () => {
  it.each<[string, WordsInContext, string]>([
    ['names short words whole', { before: 'A cat ', words: 'sat on', after: ' it' }, 'text=sat%20on'],
    ['widens to whole words', { before: 'The c', words: 'at sa', after: 't down' }, 'text=cat%20sat'],
    ['drops white space at the ends', { before: 'The', words: ' cat ', after: 'sat' }, 'text=cat'],
    [
      'adds words before what stood earlier',
      { before: 'the cat sat. Then ', words: 'the cat', after: ' ran' },
      'text=Then-,the%20cat',
    ],
    [
      'adds words behind, where none stand before',
      { before: 'Yes, no.\n', words: 'Yes', after: ' again' },
      'text=Yes,-again',
    ],
    [
      'escapes what means something there',
      { before: 'a ', words: 'well-known, R&D 5%', after: '' },
      'text=well%2Dknown%2C%20R%26D%205%25',
    ],
    [
      'keeps letters of every script',
      { before: '', words: 'Kâzım ռազմ', after: '' },
      'text=K%C3%A2z%C4%B1m%20%D5%BC%D5%A1%D5%A6%D5%B4',
    ],
    [
      'names words over two blocks by their ends',
      { before: '', words: 'one two\nthree four', after: '' },
      'text=one%20two,three%20four',
    ],
    ['is empty for white space', { before: 'a', words: ' \n ', after: 'b' }, ''],
  ])('%s', (_, context, expected) => {
    expect(textFragment(context)).toBe(expected);
  });

  it('names long words by their beginning and end, which do not overlap', () => {
    const words = Array.from({ length: 40 }, (_, number) => `word${String(number)}`).join(' ');
    expect(textFragment({ before: '', words, after: '' })).toBe(
      'text=word0%20word1%20word2%20word3,word36%20word37%20word38%20word39',
    );
  });

  it('leads to just the words that were selected, in texts full of repetition', () => {
    const word = fc.constantFrom('the', 'cat', 'sat', 'on', 'mat', 'dog', 'ran', 'off');
    const sentence = fc.array(word, { minLength: 60, maxLength: 160 });
    fc.assert(
      fc.property(sentence, fc.nat(), fc.integer({ min: 1, max: 40 }), (words, from, length) => {
        // A word that stands nowhere else at the head of every ten, as names do in real prose.
        const marked = words.map((plain, at) => (at % 10 === 0 ? `Name${String(at)}x` : plain));
        const start = from % marked.length;
        const selected = marked.slice(start, start + length);
        const before = marked
          .slice(0, start)
          .map((plain) => `${plain} `)
          .join('');
        const text = selected.join(' ');
        const after = marked
          .slice(start + length)
          .map((plain) => ` ${plain}`)
          .join('');
        const found = find(textFragment({ before, words: text, after }), before + text + after);
        expect(found).toEqual([before.length, before.length + text.length]);
      }),
      { numRuns: 300 },
    );
  });
});
