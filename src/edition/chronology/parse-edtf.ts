/** A date or a span of time, as precise as it is known. */
export interface Edtf {
  readonly first: EdtfDate;
  /** The same as `first` where one date is meant. */
  readonly last: EdtfDate;
}

export interface EdtfDate {
  readonly year: number;
  /** How many years from `year` on are meant: 1, or 10 for `191X`, 100 for `19XX`. */
  readonly years: 1 | 10 | 100;
  /** 1 to 12, or null. */
  readonly month: number | null;
  /** 1 to 31, or null. */
  readonly day: number | null;
  readonly season: Season | null;
  /** `~` or `%`: about then. */
  readonly approximate: boolean;
  /** `?` or `%`: perhaps then. */
  readonly uncertain: boolean;
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/**
 * Read a date in the Extended Date/Time Format.
 *
 * Of levels 0 and 1 what dates events: days, months, years, seasons (21 to 24), `~`, `?` and `%` at the end, `X` for
 * unspecified digits of the year, and intervals of two such dates.
 *
 * @param text
 *   `1919`, `1919-06`, `1918-11~`, `1919-05-25/1919-06-12`, `1919-21`, `191X`.
 * @returns
 *   The date; null where the text is none, where the day is not in the calendar, or where an interval ends before it
 *   begins.
 *
 * @see https://www.loc.gov/standards/datetime/ (ISO 8601-2:2019)
 */
export function parseEdtf(text: string): Edtf | null {
  const parts = text.split('/');
  if (parts.length > 2) return null;
  const dates = parts.map(parseDate);
  const first = dates[0] ?? null;
  const last = dates.at(-1) ?? null;
  if (first === null || last === null) return null;
  const edtf = { first, last };
  const { from, to } = spanOf(edtf);
  return from < to ? edtf : null;
}

/**
 * Give the days that a date may mean.
 *
 * Seasons are those of the northern hemisphere, in whole months; winter begins in December of its year.
 *
 * @param date
 *   Any date.
 * @returns
 *   The first day and the day after the last, in days since 1 January 1970.
 */
export function spanOf({ first, last }: Edtf): { readonly from: number; readonly to: number } {
  return { from: daysOf(first)[0], to: daysOf(last)[1] };
}

function parseDate(text: string): EdtfDate | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, digits = '', second, third, mark = ''] = match;
  const years = digits.endsWith('XX') ? 100 : digits.endsWith('X') ? 10 : 1;
  const season = seasons[Number(second)] ?? null;
  const month = second === undefined || season !== null ? null : Number(second);
  const day = third === undefined ? null : Number(third);
  const year = Number(digits.replaceAll('X', '0'));
  if (years > 1 && second !== undefined) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (month === null || day < 1 || day > daysIn(year, month))) return null;
  return {
    year,
    years,
    month,
    day,
    season,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

const pattern = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/u;

const seasons: Readonly<Record<number, Season>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** The first month of each, counted from 1. */
const firstMonths: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

function daysOf({ year, years, month, day, season }: EdtfDate): readonly [from: number, to: number] {
  if (season !== null) {
    const start = firstMonths[season];
    return [dayNumber(year, start, 1), dayNumber(year, start + 3, 1)];
  }
  if (month === null) return [dayNumber(year, 1, 1), dayNumber(year + years, 1, 1)];
  if (day === null) return [dayNumber(year, month, 1), dayNumber(year, month + 1, 1)];
  return [dayNumber(year, month, day), dayNumber(year, month, day + 1)];
}

function daysIn(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** `Date.UTC` takes years below 100 for years of the twentieth century, and months past the last for the next year. */
function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 86_400_000;
}
