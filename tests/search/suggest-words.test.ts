import { describe, expect, it } from 'vitest';
import { gatherWords } from '../../src/search/gather-words.ts';
import { prepareEdition } from '../../src/search/prepare-edition.ts';
import { suggestWords } from '../../src/search/suggest-words.ts';
import { toEdition } from './open-index.ts';

const text = 'Kâzım Karabekir wrote; Karabekir’s letter reached Halil Paşa. Karabagh, Jäschke, armed, Kars 1920.';
const words = gatherWords([prepareEdition(toEdition([text])).prepared.spellings]);

describe('gatherWords', () => {
  it('counts a word with its possessive, in its own spelling, and leaves out figures and short words', () => {
    expect(words).toContainEqual(['Karabekir', 2]);
    expect(words).toContainEqual(['Kâzım', 1]);
    expect(words.map(([spelling]) => spelling)).not.toContain('1920');
  });
});

describe('suggestWords', () => {
  it.each([
    ['karabekirr', ['Karabekir']],
    ['Garabekir', ['Karabekir']],
    ['Karabkeir', ['Karabekir']],
    ['Jaeschke', ['Jäschke']],
    ['kazin', ['Kâzım']],
    ['zzzzzz', []],
    ['ka', []],
  ])('offers for %s %j', (typed, offered) => {
    expect(suggestWords(typed, words)).toEqual(offered);
  });
});
