import * as words from './words.ts';

/**
 * Write a day as a reader says it, in the language of the interface.
 *
 * @param date
 *   `2026-11-22`.
 * @returns
 *   `22 November 2026`.
 */
export function nameDay(date: string): string {
  return new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
