import type { EditionRecord } from '../../src/catalogue/edition-record.ts';
import { recordEdition } from '../../src/catalogue/record-edition.ts';
import { describeEdition } from '../../src/edition/describe-edition.ts';
import type { testedSlugs } from '../exports/open-publication.ts';
import { openPublication } from '../exports/open-publication.ts';

/** Reading a long edition takes its time. */
const records = new Map<string, EditionRecord>();

/**
 * Record an edition that was made for the tests.
 *
 * @param slug
 *   Of the edition.
 * @param more
 *   What the record says otherwise.
 * @returns
 *   Its record.
 */
export function recordOf(slug: (typeof testedSlugs)[number], more: Partial<EditionRecord> = {}): EditionRecord {
  const record = records.get(slug) ?? read(slug);
  records.set(slug, record);
  return { ...record, ...more };
}

function read(slug: (typeof testedSlugs)[number]): EditionRecord {
  const { edition, address } = openPublication(slug);
  return recordEdition(slug, describeEdition(edition), address);
}
