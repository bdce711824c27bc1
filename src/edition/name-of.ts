/** The parts of a name, in CSL's words. */
export interface NameParts {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly literal?: string | undefined;
}

/**
 * Write a name as it is read.
 *
 * @param parts
 *   A person or body.
 * @returns
 *   `Richard G. Hovannisian`.
 */
export function nameOf({ family, given, literal }: NameParts): string {
  return literal ?? [given, family].filter(Boolean).join(' ');
}

/**
 * Write names in a row.
 *
 * @param names
 *   Persons or bodies, in their order.
 * @returns
 *   `A and B`, `A, B and C`.
 */
export function namesOf(names: readonly NameParts[]): string {
  const all = names.map(nameOf);
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
