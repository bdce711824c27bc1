import { describe, expect, it } from 'vitest';
import type { Lookup } from '../../src/search/find-places.ts';
import { gatherPostings } from '../../src/search/gather-postings.ts';
import type { NameForms } from '../../src/search/name-forms.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import type { Catalogue } from '../../src/search/passage.ts';
import { prepareEdition } from '../../src/search/prepare-edition.ts';
import { rankHits } from '../../src/search/rank-hits.ts';
import { toEdition } from './open-index.ts';

/** Search some passages by an index in the memory; give the numbers of those found. */
async function search(
  passages: readonly string[],
  query: string,
  names: readonly Pick<NameForms, 'forms' | 'others'>[] = [],
  otherForms = true,
  frequent: readonly string[] = [],
): Promise<readonly number[]> {
  const { prepared } = prepareEdition(toEdition(passages, names));
  const postings = gatherPostings([prepared], new Set(frequent));
  const lookup: Lookup = (key) => {
    const places = postings.keys.flatMap((one, number) =>
      one.startsWith(key) ? [...postings.places.subarray(postings.starts[number], postings.starts[number + 1])] : [],
    );
    return Promise.resolve(new Map(places.length === 0 ? [] : [['0', places.sort((a, b) => a - b)]]));
  };
  const groups = prepared.groups.map(({ entry }) => entry);
  const catalogue: Catalogue = {
    frequent,
    passages: passages.length,
    editions: [{ number: 0, digest: prepared.digest, groups }],
  };
  const hits = await rankHits(parseQuery(query), catalogue, lookup, { otherForms });
  return hits.map(({ number }) => number);
}

describe('rankHits', () => {
  it('puts the very spelling first, then others, then longer words', async () => {
    const passages = ['a Kazimov', 'a Kazim', 'a Kâzım'];
    expect(await search(passages, 'Kâzım')).toEqual([2, 1, 0]);
    expect(await search(passages, 'kazim')).toEqual([1, 2, 0]);
  });

  it('wants every word, in any order, and puts those first in which they stand together', async () => {
    const passages = ['Red flags of the army', 'Red only', 'The Red Army'];
    expect(await search(passages, 'army red')).toEqual([2, 0]);
  });

  it('wants the words of a phrase in their order, and only them', async () => {
    expect(await search(['army Red', 'Red army', 'Red armyworm'], '"red army"')).toEqual([1]);
  });

  it('leaves out what stands after a minus, a phrase too', async () => {
    const passages = ['Batum, Kars', 'Batum, a British port', 'Batum'];
    expect(await search(passages, 'batum -british')).toEqual([0, 2]);
    expect(await search(passages, 'batum -"british port" -kars')).toEqual([2]);
  });

  it('finds words over a hyphen, a dash or a space alike, and joined', async () => {
    const passages = ['Brest-Litovsk', 'Brest–Litovsk', 'Brest Litovsk'];
    expect(await search(passages, 'brest-litovsk')).toEqual([0, 1, 2]);
    expect(await search(passages, 'brestlitovsk')).toEqual([0]);
  });

  it('finds a phrase with frequent words by its runs, and in just that order', async () => {
    const passages = [
      'Army of the Black Sea',
      'Army in the Black Sea',
      'of the Black Sea an Army',
      'the sea of the army',
    ];
    const ask = (query: string): Promise<readonly number[]> => search(passages, query, [], true, ['of', 'the', 'in']);
    expect(await ask('"Army of the Black Sea"')).toEqual([0]);
    expect(await ask('"of the black"')).toEqual([0, 2]);
    expect(await ask('"of the bla"')).toEqual([]);
    expect(await ask('"of the bla')).toEqual([0, 2]);
    expect(await ask('"sea of the"')).toEqual([3]);
    expect(await ask('"army of"')).toEqual([0]);
    expect(await ask('"the"')).toEqual([3, 0, 1, 2]);
  });

  it('finds a name in its other forms after the form that was typed, where that is wanted', async () => {
    const passages = ['of Angora', 'Ankara, later', 'Angora and Kars', 'Batum'];
    const names = [{ forms: ['Angora'], others: ['Ankara', 'Engürü'] }];
    expect(await search(passages, 'ankara', names)).toEqual([1, 0, 2]);
    expect(await search(passages, 'engürü kars', names)).toEqual([2]);
    expect(await search(passages, 'ankara', names, false)).toEqual([1]);
    expect(await search(passages, 'batum -ankara', names)).toEqual([3]);
  });

  it('finds a name of several words by another of several, not by one of them', async () => {
    const names = [{ forms: ['Third Army'], others: ['Eastern Army Group'] }];
    expect(await search(['the Third Army', 'a group'], 'eastern army group', names)).toEqual([0]);
    expect(await search(['the Third Army', 'a group'], 'eastern', names)).toEqual([]);
    // The beginning of another form is no form.
    expect(await search(['the Third Army'], 'easternarmy', names)).toEqual([]);
  });

  it('finds the plural of a word that does not begin with it, after the word itself', async () => {
    expect(await search(['two armies', 'one army'], 'army')).toEqual([1, 0]);
  });
});
