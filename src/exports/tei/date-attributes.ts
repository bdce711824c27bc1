import { type EdtfDate, parseEdtf } from '../../edition/chronology/parse-edtf.ts';

/**
 * Write a date of the registers or the chronology as the attributes that TEI has for it.
 *
 * @param text
 *   EDTF: `1919`, `1918-11~`, `1919-05-25/1919-06-12`, `1919-21`, `191X`.
 * @returns
 *   `when` for a day, a month or a year; `from` and `to` for a span; `notBefore` and `notAfter` for a season or a decade;
 *   `cert` where the date is about or perhaps right. Empty where there is no date.
 */
export function dateAttributes(text: string | undefined): Readonly<Record<string, string>> {
  const date = text === undefined ? null : parseEdtf(text);
  if (date === null) return {};
  const { first, last } = date;
  const cert: Readonly<Record<string, string>> = [first, last].some((end) => end.approximate || end.uncertain)
    ? { cert: 'low' }
    : {};
  if (first !== last) return { from: earliest(first), to: latest(last), ...cert };
  if (first.years === 1 && first.season === null) return { when: earliest(first), ...cert };
  return { notBefore: earliest(first), notAfter: latest(first), ...cert };
}

/** The first and the last month of a season; winter begins in December of its year. */
const seasonMonths = { spring: [3, 5], summer: [6, 8], autumn: [9, 11], winter: [12, 14] } as const;

function earliest({ year, month, day, season }: EdtfDate): string {
  return iso(year, season === null ? month : seasonMonths[season][0], day);
}

function latest({ year, years, month, day, season }: EdtfDate): string {
  const last = season === null ? month : seasonMonths[season][1];
  return last !== null && last > 12 ? iso(year + 1, last - 12, day) : iso(year + years - 1, last, day);
}

function iso(year: number, month: number | null, day: number | null): string {
  const parts = [month, day].filter((part) => part !== null);
  return [String(year).padStart(4, '0'), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}
