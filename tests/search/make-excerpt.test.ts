import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches } from '../../src/search/find-matches.ts';
import { makeExcerpt } from '../../src/search/make-excerpt.ts';
import { parseQuery } from '../../src/search/parse-query.ts';

const filler = 'nothing of note was said that day at all '.repeat(12);
const excerptOf = (text: string, typed: string): string =>
  makeExcerpt(text, findMatches(text, parseQuery(typed)))
    .parts.map(({ text: part, as }) => (as === 'match' ? `[${part}]` : part))
    .join('');

describe('makeExcerpt', () => {
  it('shows a short passage whole', () => {
    expect(excerptOf('He wrote to Kâzım Karabekir.', 'kazim')).toBe('He wrote to [Kâzım] Karabekir.');
  });

  it('shows every term, with a gap between two that stand far apart', () => {
    const excerpt = excerptOf(`Batum ${filler}Kars ${filler}`, 'kars batum');
    expect(excerpt).toMatch(/^\[Batum\] .+ … .+\[Kars\].+ …$/u);
  });

  it('prefers the stretch that has most of the terms', () => {
    expect(excerptOf(`Batum ${filler}Kars and Batum`, 'kars batum')).toMatch(/\[Kars\] and \[Batum\]$/u);
  });

  it('shows the beginning of a passage in which nothing is marked', () => {
    expect(excerptOf(filler, 'kars')).toMatch(/^nothing of note .+ …$/u);
  });

  it('shows only words of the text, whole and in their order', () => {
    const word = fc.constantFrom('Batum', 'Kars', 'und', 'Kâzım', 'im', 'Jahre', 'gegenüber');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 200 }), (words) => {
        const text = words.join(' ');
        const { parts } = makeExcerpt(text, findMatches(text, parseQuery('kazim kars')));
        const stretches = parts
          .map(({ text: part, as }) => (as === 'gap' ? '\n' : part))
          .join('')
          .split('\n')
          .filter((s) => s !== '');
        let from = 0;
        for (const stretch of stretches) {
          const at = ` ${text} `.indexOf(` ${stretch} `, from);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at + stretch.length;
        }
      }),
    );
  });
});
