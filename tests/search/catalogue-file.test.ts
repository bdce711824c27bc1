import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGroups, packGroups, parseCatalogue } from '../../src/search/catalogue-file.ts';
import { kindNames } from '../../src/search/kinds.ts';

const power = (most: number): fc.Arbitrary<number> => fc.nat(most).map((exponent) => 2 ** exponent);
const groups = fc.array(fc.tuple(fc.constantFrom(...kindNames), power(16), power(7)), { minLength: 1 });

describe('the catalogue', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(groups), (editions) => {
        const file = {
          editions: editions.map((own) => ['0a1b2c3d4e', packGroups(own)] as const),
          ...{ passages: 7, frequent: ['the'], chunks: ['0a1b2c3d4e', []] as const },
        };
        const catalogue = parseCatalogue(file);
        expect(catalogue.editions.map((edition) => edition.groups)).toEqual(editions);
        expect(catalogue.editions.map(({ number }) => number)).toEqual([...editions.keys()]);
        expect(countGroups(file)).toBe(editions.flat().length);
      }),
    );
  });
});
