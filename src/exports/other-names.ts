import type { Source, SourceName } from '../edition/source.ts';

/**
 * List the people whom a source names for something else than writing, editing or translating it.
 *
 * @param source
 *   A CSL-JSON item.
 * @returns
 *   The name of each field that holds names, such as `compiler`, and the names.
 */
export function otherNames(source: Source): readonly (readonly [field: string, names: readonly SourceName[]])[] {
  return Object.entries(source).flatMap(([field, value]) =>
    !usual.has(field) && isNames(value) ? [[field, value] as const] : [],
  );
}

const usual: ReadonlySet<string> = new Set(['author', 'editor', 'translator']);

function isNames(value: unknown): value is readonly SourceName[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'object' && name !== null);
}
