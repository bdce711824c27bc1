import type { Source } from './source.ts';

/**
 * Give the year in which a source appeared.
 *
 * @param source
 *   A source.
 * @returns
 *   The first year where it is a span; null where no year is known, as for an archive.
 */
export function yearOf({ issued }: Source): number | null {
  const year = Number(issued?.['date-parts']?.[0]?.[0] ?? NaN);
  return Number.isInteger(year) ? year : null;
}
