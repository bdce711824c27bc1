/** The parts of a name, in CSL's words. */
export interface NameParts {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly literal?: string | undefined;
  readonly suffix?: string | undefined;
  readonly 'dropping-particle'?: string | undefined;
  readonly 'non-dropping-particle'?: string | undefined;
}

/**
 * Write a name as it is read.
 *
 * @param name
 *   A person or body, in the parts of CSL.
 * @returns
 *   `Richard G. Hovannisian`, `P. van den Berg Jr`; empty where the name has no parts.
 */
export function nameOf(name: NameParts): string {
  const { literal, given, family, suffix } = name;
  return (
    literal ??
    [given, name['dropping-particle'], name['non-dropping-particle'], family, suffix].filter(Boolean).join(' ')
  );
}

/**
 * Write names in a row.
 *
 * @param names
 *   Persons or bodies, in their order; those without parts are passed over.
 * @returns
 *   `A and B`, `A, B and C`.
 */
export function namesOf(names: readonly NameParts[]): string {
  const all = names.map(nameOf).filter((name) => name !== '');
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
