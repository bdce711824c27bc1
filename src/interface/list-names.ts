import { type NameParts, nameOf } from '../edition/name-of.ts';
import * as words from './words.ts';

/**
 * Write names in a row, as the interface does in its language.
 *
 * @param names
 *   Persons or bodies, in their order; those without parts are passed over.
 * @returns
 *   `A and B`, `A, B and C`; in Turkish `A ve B`, `A, B ve C`.
 */
export function listNames(names: readonly NameParts[]): string {
  return new Intl.ListFormat(words.locale).format(names.map(nameOf).filter((name) => name !== ''));
}
