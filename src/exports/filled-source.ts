import { nameOf } from '../edition/name-of.ts';
import type { Source, SourceName } from '../edition/source.ts';

/**
 * Leave out the fields of a source that say nothing, so that no format writes an empty element.
 *
 * @param source
 *   A CSL-JSON item.
 * @returns
 *   The same without empty strings, names without parts, and lists of names that hold no other.
 */
export function filledSource(source: Source): Source {
  const filled = Object.entries(source).flatMap(([field, value]) => {
    if (typeof value === 'string') return value.trim() === '' ? [] : [[field, value]];
    if (!nameFields.has(field)) return [[field, value]];
    const names = (value as readonly SourceName[]).filter((name) => nameOf(name) !== '');
    return names.length === 0 ? [] : [[field, names]];
  });
  return Object.fromEntries(filled) as Source;
}

const nameFields: ReadonlySet<string> = new Set(['author', 'editor', 'translator']);
