import type { Source } from '../../edition/source.ts';

/**
 * Read a date of publication from what a file says of it in figures and in words.
 *
 * @param dates
 *   `first` and `last`: `1960`, `1960-05`, `1960-05-03`; `words`: as printed. Each may be missing.
 * @returns
 *   A CSL date; undefined where nothing is known.
 */
export function parseXmlDate(dates: {
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  readonly words?: string | undefined;
  readonly circa?: boolean;
}): Source['issued'] {
  const { first, last, words, circa = false } = dates;
  const about = circa ? { circa: true } : {};
  const parts = [first, last].map(partsOf).filter((part) => part !== null);
  if (parts.length > 0) return { 'date-parts': parts, ...about };
  if (words === undefined) return undefined;
  const years = /^(?:c\. ?)?(\d{4}(?:[–-]\d{4})?)$/u.exec(words)?.[1];
  if (years === undefined) return { literal: words };
  return { 'date-parts': years.split(/[–-]/u).map((year) => [Number(year)]), ...about };
}

function partsOf(date: string | undefined): number[] | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(date ?? '') as readonly (string | undefined)[] | null;
  return match === null ? null : match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}
