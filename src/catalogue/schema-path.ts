/** The files whose shape is promised. */
export type SchemaName = 'anchors' | 'editions';

/**
 * Say where the schema of a file is published.
 *
 * @param name
 *   Of the schema.
 * @returns
 *   Its path from the root of the site: `schemas/editions.json`.
 */
export function schemaPath(name: SchemaName): string {
  return `schemas/${name}.json`;
}
