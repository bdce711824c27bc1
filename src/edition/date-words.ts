const months = 'January February March April May June July August September October November December'.split(' ');

/**
 * Write a day as a reader says it.
 *
 * The months are written here and not by Intl, for what is built and what is filled in by a browser must be the same.
 *
 * @param date
 *   `2026-11-22`.
 * @returns
 *   `22 November 2026`.
 */
export function dateWords(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${String(Number(day))} ${months[Number(month) - 1] ?? ''} ${year}`;
}
