import { describe, expect, it } from 'vitest';
import { findMatches } from '../../src/search/find-matches.ts';
import { parseQuery } from '../../src/search/parse-query.ts';

const marked = (text: string, typed: string): readonly string[] =>
  findMatches(text, parseQuery(typed)).map(({ start, end }) => text.slice(start, end));

describe('findMatches', () => {
  it.each([
    ['Kazim', 'General Kâzım Karabekir', ['Kâzım']],
    ['karab', 'Karabekir at Karabagh', ['Karabekir', 'Karabagh']],
    ['"karab"', 'Karabekir at Karabagh', []],
    ['brestlitovsk', 'Peace at Brest-Litovsk.', ['Brest-Litovsk']],
    ['Brest-Litovsk', 'Peace at Brest–Litovsk.', ['Brest–Litovsk']],
    ['"red army"', 'The Red Army, the army red', ['Red Army']],
    ['etat', 'a coup d’état', ['d’état']],
    ['treaties', 'one treaty, two treaties', ['treaty', 'treaties']],
    ['kemal', 'Kemal’s letter', ['Kemal’s']],
    ['batum -kars', 'Batum and Kars', ['Batum']],
  ])('marks for %s in “%s” %j', (typed, text, words) => {
    expect(marked(text, typed)).toEqual(words);
  });

  it('marks no character twice', () => {
    expect(marked('natsionalʹno-osvoboditelʹnaia', 'natsional "natsionalno osvoboditelnaia"')).toEqual([
      'natsionalʹno-osvoboditelʹnaia',
    ]);
  });
});
