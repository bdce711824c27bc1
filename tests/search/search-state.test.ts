import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindNames } from '../../src/search/kinds.ts';
import { parseSearchState, toSearchAddress } from '../../src/search/search-state.ts';

describe('the address of a search', () => {
  it('names the query, the kinds and the editions', () => {
    const address = '?q=Halil+Pa%C5%9Fa&kind=note&kind=name&edition=entente';
    expect(parseSearchState(address)).toEqual({ query: 'Halil Paşa', kinds: ['note', 'name'], editions: ['entente'] });
  });

  it('passes over kinds that there are not', () => {
    expect(parseSearchState('?q=a&kind=recipe').kinds).toEqual([]);
  });

  it('comes back as it was written', () => {
    const state = fc.record({
      query: fc.string({ unit: 'grapheme' }),
      kinds: fc.subarray(kindNames),
      editions: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/u)),
    });
    fc.assert(
      fc.property(state, (search) => {
        expect(parseSearchState(toSearchAddress(search))).toEqual(search);
      }),
    );
  });
});
