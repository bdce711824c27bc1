import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindNames } from '../../src/search/kinds.ts';
import { parseSearchState, toSearchAddress } from '../../src/search/search-state.ts';

describe('the address of a search', () => {
  it('names the query, the kinds and the editions', () => {
    const address = '?q=Halil+Pa%C5%9Fa&kind=note&kind=name&edition=entente';
    expect(parseSearchState(address)).toEqual({
      ...parseSearchState(''),
      query: 'Halil Paşa',
      kinds: ['note', 'name'],
      editions: ['entente'],
    });
  });

  it('names persons, places, organisations and years, and that names are wanted as they are typed', () => {
    const address = '?q=a&person=enver-pasa&place=angora&organisation=karakol&year=1960&year=1961&names=exact';
    const state = parseSearchState(address);
    expect(state.facets).toEqual({
      people: ['enver-pasa'],
      places: ['angora'],
      organisations: ['karakol'],
      years: ['1960', '1961'],
    });
    expect(state.otherForms).toBe(false);
    expect(toSearchAddress(state)).toBe(address);
  });

  it('passes over kinds that there are not', () => {
    expect(parseSearchState('?q=a&kind=recipe').kinds).toEqual([]);
  });

  it('comes back as it was written', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/u);
    const state = fc.record({
      query: fc.string({ unit: 'grapheme' }),
      kinds: fc.subarray(kindNames),
      editions: fc.uniqueArray(id),
      facets: fc.record({
        people: fc.uniqueArray(id),
        places: fc.uniqueArray(id),
        organisations: fc.uniqueArray(id),
        years: fc.uniqueArray(fc.nat(2100).map(String)),
      }),
      otherForms: fc.boolean(),
    });
    fc.assert(
      fc.property(state, (search) => {
        expect(parseSearchState(toSearchAddress(search))).toEqual(search);
      }),
    );
  });
});
