import type { SourceName } from '../edition/source.ts';

/**
 * Write the name of somebody responsible for a source as it is read.
 *
 * @param name
 *   In the parts of CSL.
 * @returns
 *   `P. van den Berg Jr`; empty where the name has no parts.
 */
export function sourceName(name: SourceName): string {
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
 *   In their order.
 * @returns
 *   `A and B`, `A, B and C`.
 */
export function sourceNames(names: readonly SourceName[]): string {
  const all = names.map(sourceName).filter((name) => name !== '');
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
