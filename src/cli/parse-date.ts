import { dateSchema } from '../edition/ledger/ledger.ts';
import { UsageError } from './run-command.ts';

/**
 * Read the option --date.
 *
 * @param date
 *   As given, or undefined.
 * @returns
 *   The day, `2026-11-22`; today (in UTC) where none was given.
 * @throws {UsageError}
 *   Where it is no date.
 */
export function parseDate(date: string | undefined): string {
  if (date === undefined) return new Date().toISOString().slice(0, 10);
  if (!dateSchema.safeParse(date).success) throw new UsageError(`Expected a date like 2026-11-22; found ${date}.`);
  return date;
}
