import type { DateSayings } from './date-sayings.ts';
import type { Edtf, EdtfDate } from './parse-edtf.ts';

/**
 * Write a date as a reader expects it.
 *
 * @param date
 *   Any date.
 * @param say
 *   How the language writes dates.
 * @returns
 *   `26 April 1920`, `June 1919`, `about November 1918`, `perhaps 1919`, `25 May to 12 June 1919`, `spring 1919`.
 */
export function describeDate({ first, last }: Edtf, say: DateSayings): string {
  if (first === last) return describeOne(first, say);
  if (first.approximate || first.uncertain || last.approximate || last.uncertain) {
    return say.span(describeOne(first, say), describeOne(last, say));
  }
  // What both dates share is said once, at the end.
  const shared = first.year === last.year && first.years === last.years;
  if (shared && first.month !== null && first.month === last.month && first.day !== null && last.day !== null) {
    return say.span(String(first.day), calendarDate(last, say));
  }
  const opening = calendarDate(first, say);
  return say.span(shared ? opening.replace(/ \d{4}$/u, '') : opening, calendarDate(last, say));
}

/**
 * Write the years of a life, or of an organisation.
 *
 * @param born
 *   Null where it is not known.
 * @param died
 *   Null where it is not known.
 * @param say
 *   How the language writes dates.
 * @returns
 *   `1881–1922`, `about 1874–1922`, `born 1881`, `died 1926`; null where neither is known.
 */
export function describeLife(born: Edtf | null, died: Edtf | null, say: DateSayings): string | null {
  if (born !== null && died !== null) return `${describeYear(born, say)}–${describeYear(died, say)}`;
  if (born !== null) return say.born(describeYear(born, say));
  return died === null ? null : say.died(describeYear(died, say));
}

function describeYear({ first }: Edtf, say: DateSayings): string {
  return qualified(first, yearOf(first, say), say);
}

function describeOne(date: EdtfDate, say: DateSayings): string {
  return qualified(date, calendarDate(date, say), say);
}

function qualified({ approximate, uncertain }: EdtfDate, words: string, say: DateSayings): string {
  const about = approximate ? say.about(words) : words;
  return uncertain ? say.perhaps(about) : about;
}

function calendarDate(date: EdtfDate, say: DateSayings): string {
  const { month, day, season } = date;
  const named = month === null ? (season === null ? null : say.seasons[season]) : (say.months[month - 1] ?? null);
  return [day, named, yearOf(date, say)].filter((part) => part !== null).join(' ');
}

function yearOf({ year, years }: EdtfDate, say: DateSayings): string {
  return years === 1 ? String(year) : say.decade(String(year));
}
