import type { Source } from './source.ts';

/**
 * Leave fields of a source out.
 *
 * @param source
 *   A source.
 * @param fields
 *   Their names; never `id` or `type`.
 * @returns
 *   A source that has all the others.
 */
export function withoutFields(source: Source, ...fields: readonly Exclude<keyof Source, 'id' | 'type'>[]): Source {
  const kept = Object.entries(source).filter(([name]) => !fields.includes(name));
  return { id: source.id, type: source.type, ...Object.fromEntries(kept) };
}
