import type { Source } from '../source.ts';

/** Year, month and day, as far as they are known. */
export type DateParts = readonly number[];

/**
 * Read the date of a source.
 *
 * @param issued
 *   A CSL date.
 * @returns
 *   Its first date, empty where there is none, and the last one of a range or null.
 */
export function dateParts(issued: Source['issued']): { readonly first: DateParts; readonly last: DateParts | null } {
  const [first = [], last] = issued?.['date-parts'] ?? [];
  return { first: first.map(Number), last: last?.map(Number) ?? null };
}
