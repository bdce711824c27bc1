import { describeDate } from '../edition/chronology/describe-date.ts';
import { dates } from '../interface/en.ts';
import { parseEdtf } from '../edition/chronology/parse-edtf.ts';
import type { Source } from '../edition/source.ts';

/** A date of publication, for programs and for people. */
export interface SourceDate {
  /** `1960`, `1960-05`, `1960-05-03`; null where it is known only in words. */
  readonly first: string | null;
  /** The end of a range, else null. */
  readonly last: string | null;
  /** `1960`, `3 May 1960`, `1928–1929`, `c. 1951`. */
  readonly words: string;
  /** The same by years alone, where it is not known only in words. */
  readonly years: string;
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
  const [first = null, last = null] = (issued?.['date-parts'] ?? []).map(isoDate);
  const dates = [first, last].filter((date) => date !== null);
  const about = issued?.circa === undefined || issued.circa === false ? '' : 'c. ';
  const written = issued?.literal ?? issued?.raw;
  if (written === undefined && dates.length === 0) return null;
  return {
    first,
    last,
    words: written ?? about + dates.map(inWords).join('–'),
    years: written ?? about + dates.map((date) => date.slice(0, 4)).join('–'),
  };
}

/** Null where the year is no number that ISO 8601 could write. */
function isoDate(parts: readonly (number | string)[]): string | null {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  const written = String(year).padStart(4, '0');
  if (!(month >= 1 && month <= 12)) return written;
  const withMonth = `${written}-${String(month).padStart(2, '0')}`;
  return day >= 1 && day <= 31 ? `${withMonth}-${String(day).padStart(2, '0')}` : withMonth;
}

function inWords(date: string): string {
  const edtf = parseEdtf(date);
  return edtf === null ? date : describeDate(edtf, dates);
}
