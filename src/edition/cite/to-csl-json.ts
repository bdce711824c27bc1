import type { Source } from '../source.ts';
import { withoutFields } from '../without-fields.ts';

/**
 * Write sources as CSL-JSON 1.0.2.
 *
 * @param sources
 *   The items; what only this edition knows of them (`custom`) is left out.
 * @returns
 *   A JSON array, ending in a line end.
 */
export function toCslJson(sources: readonly Source[]): string {
  const items = sources.map((source) => withoutFields(source, 'custom'));
  return `${JSON.stringify(items, null, 2)}\n`;
}
