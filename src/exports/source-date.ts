import type { Source } from '../edition/source.ts';

/** A date of publication, for programs and for people. */
export interface SourceDate {
  /** `1960`, `1960-05`, `1960-05-03`; null where it is known only in words. */
  readonly first: string | null;
  /** The end of a range, else null. */
  readonly last: string | null;
  /** `1960`, `1928–1929`, `c. 1951`. */
  readonly words: string;
}

/**
 * Read the date of a source.
 *
 * @param issued
 *   A CSL date.
 * @returns
 *   The date, or null where the source gives none.
 */
export function sourceDate(issued: Source['issued']): SourceDate | null {
  const written = issued?.literal ?? issued?.raw;
  const [first, last] = (issued?.['date-parts'] ?? []).map(isoDate);
  const words = written ?? [first, last].filter((date) => date !== undefined && date !== null).join('–');
  if (words === '') return null;
  const isAbout = issued?.circa !== undefined && issued.circa !== false && written === undefined;
  return { first: first ?? null, last: last ?? null, words: isAbout ? `c. ${words}` : words };
}

/** Null where the year is no number that ISO 8601 could write. */
function isoDate(parts: readonly (number | string)[]): string | null {
  const [year, ...rest] = parts.map(Number);
  if (year === undefined || !Number.isInteger(year) || year < 1 || year > 9999) return null;
  const shown = rest.slice(0, rest.findIndex((part) => !(part >= 1 && part <= 31)) >>> 0);
  return [String(year).padStart(4, '0'), ...shown.map((part) => String(part).padStart(2, '0'))].join('-');
}
