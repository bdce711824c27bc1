import { getCollection } from 'astro:content';
import type { EditionRecord } from '../catalogue/edition-record.ts';
import { recordEdition } from '../catalogue/record-edition.ts';
import { addressOf } from '../site/address-of.ts';

/**
 * Gather what programs are told of every edition, without opening one.
 *
 * @param site
 *   `Astro.site`.
 * @returns
 *   Their records, by slug.
 */
export async function editionRecords(site: URL | undefined): Promise<readonly EditionRecord[]> {
  const editions = await getCollection('editions');
  return editions
    .map(({ id, data }) => recordEdition(id, data, addressOf(`${id}/`, site)))
    .sort((left, right) => (left.cited.slug < right.cited.slug ? -1 : 1));
}
