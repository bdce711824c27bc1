import type { Edtf, EdtfDate } from './parse-edtf.ts';

/**
 * Write a date as a reader expects it.
 *
 * @param date
 *   Any date.
 * @returns
 *   `26 April 1920`, `June 1919`, `about November 1918`, `perhaps 1919`, `25 May to 12 June 1919`, `spring 1919`.
 */
export function describeDate({ first, last }: Edtf): string {
  if (first === last) return describeOne(first);
  if (first.approximate || first.uncertain || last.approximate || last.uncertain) {
    return `${describeOne(first)} to ${describeOne(last)}`;
  }
  // What both dates share is said once, at the end.
  const shared = first.year === last.year && first.years === last.years;
  if (shared && first.month !== null && first.month === last.month && first.day !== null && last.day !== null) {
    return `${String(first.day)} to ${calendarDate(last)}`;
  }
  const opening = calendarDate(first);
  return `${shared ? opening.replace(/ \d{4}$/u, '') : opening} to ${calendarDate(last)}`;
}

/**
 * Write the years of a life, or of an organisation.
 *
 * @param born
 *   Null where it is not known.
 * @param died
 *   Null where it is not known.
 * @returns
 *   `1881–1922`, `about 1874–1922`, `born 1881`, `died 1926`; null where neither is known.
 */
export function describeLife(born: Edtf | null, died: Edtf | null): string | null {
  if (born !== null && died !== null) return `${describeYear(born)}–${describeYear(died)}`;
  if (born !== null) return `born ${describeYear(born)}`;
  return died === null ? null : `died ${describeYear(died)}`;
}

function describeYear({ first }: Edtf): string {
  return qualified(first, yearOf(first));
}

function describeOne(date: EdtfDate): string {
  return qualified(date, calendarDate(date));
}

function qualified({ approximate, uncertain }: EdtfDate, words: string): string {
  return `${uncertain ? 'perhaps ' : ''}${approximate ? 'about ' : ''}${words}`;
}

function calendarDate(date: EdtfDate): string {
  const { month, day, season } = date;
  const monthName = month === null ? season : (months[month - 1] ?? null);
  return [day, monthName, yearOf(date)].filter((part) => part !== null).join(' ');
}

function yearOf({ year, years }: EdtfDate): string {
  return years === 1 ? String(year) : `${String(year)}s`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
