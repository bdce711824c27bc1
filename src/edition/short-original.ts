import type { Source } from './source.ts';

/** Where something was published, in a line. */
export interface ShortOriginal {
  /** The journal, the book or the publisher; null where none is named. */
  readonly where: string | null;
  /** `4/2`: volume and issue, one of them, or nothing. */
  readonly volume: string;
  readonly year: string | null;
}

/**
 * Shorten the reference of a publication to what tells it from others in a list.
 *
 * @param source
 *   The publication.
 * @returns
 *   Its journal, volume and year.
 */
export function shortOriginal(source: Source): ShortOriginal {
  const { volume, issue, issued, publisher } = source;
  const year = issued?.['date-parts']?.[0]?.[0];
  return {
    where: source['container-title'] ?? publisher ?? null,
    volume: [volume, issue].filter((part) => part !== undefined).join('/'),
    year: year === undefined ? null : String(year),
  };
}
