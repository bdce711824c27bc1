import { kindNames } from './kinds.ts';
import type { Catalogue, CatalogueEdition, CatalogueGroup } from './passage.ts';

/** What `catalogue.bin` holds, as JSON under gzip. It grows with the library, so it says nothing at length. */
export interface CatalogueFile extends Omit<Catalogue, 'editions'> {
  /**
   * The digest of each edition, and its groups: for each a digit for its kind, and two for the exponents of its stride
   * and of the number of its passages in a file, to the base of 36.
   */
  readonly editions: readonly (readonly [digest: string, groups: string])[];
  /** The folder of the chunks of the index, and the bounds between these. */
  readonly chunks: readonly [folder: string, bounds: readonly string[]];
}

const digitsOfGroup = 3;

/**
 * Count the groups of all editions.
 *
 * @param file
 *   What the file holds.
 * @returns
 *   How many there are.
 */
export function countGroups({ editions }: CatalogueFile): number {
  return editions.reduce((sum, [, groups]) => sum + groups.length / digitsOfGroup, 0);
}

/**
 * Write the groups of an edition.
 *
 * @param groups
 *   Its groups.
 * @returns
 *   Three digits for each.
 */
export function packGroups(groups: readonly CatalogueGroup[]): string {
  return groups
    .flatMap(([kind, stride, perFile]) => [kindNames.indexOf(kind), Math.log2(stride), Math.log2(perFile)])
    .map((number) => number.toString(36))
    .join('');
}

/**
 * Read the catalogue.
 *
 * @param file
 *   What the file holds.
 * @returns
 *   The catalogue.
 */
export function parseCatalogue({ editions, passages, frequent }: CatalogueFile): Catalogue {
  return {
    editions: editions.map(([digest, packed], number): CatalogueEdition => {
      const groups = (packed.match(/.../gu) ?? []).map((digits): CatalogueGroup => {
        const [kind = 0, stride = 0, perFile = 0] = Array.from(digits, (digit) => parseInt(digit, 36));
        return [kindNames[kind] ?? 'note', 2 ** stride, 2 ** perFile];
      });
      return { number, digest, groups };
    }),
    passages,
    frequent,
  };
}
