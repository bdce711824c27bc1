/**
 * Name the months.
 *
 * @param locale
 *   A BCP 47 tag.
 * @param width
 *   `long` for January, `narrow` for J.
 * @returns
 *   Twelve names.
 */
export function monthNames(locale: string, width: 'long' | 'narrow'): readonly string[] {
  const names = new Intl.DateTimeFormat(locale, { month: width, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => names.format(Date.UTC(2000, month)));
}
