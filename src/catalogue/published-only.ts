import type { EditionRecord } from './edition-record.ts';

/**
 * Leave out the editions that only their owner may see: nothing that is meant for strangers names one of them, even on a
 * site that was built with them.
 *
 * @param records
 *   Of the editions that were built.
 * @returns
 *   Those that state their rights.
 */
export function publishedOnly(records: readonly EditionRecord[]): readonly EditionRecord[] {
  return records.filter(({ rights }) => rights !== null);
}
