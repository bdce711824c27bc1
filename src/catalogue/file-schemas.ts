import { z } from 'zod';
import { anchorsFileSchema } from './anchors-file.ts';
import { editionsFileSchema } from './editions-file.ts';
import { type SchemaName, schemaPath } from './schema-path.ts';

/** The shapes that are promised. */
export const fileSchemas = {
  anchors: anchorsFileSchema,
  editions: editionsFileSchema,
} as const satisfies Readonly<Record<SchemaName, z.ZodType>>;

/**
 * Write a schema as it is published.
 *
 * @param name
 *   Of the schema.
 * @param site
 *   The whole address of the site.
 * @returns
 *   JSON Schema, 2020-12.
 */
export function toJsonSchema(name: SchemaName, site: string): string {
  // As it is read, not as it is written: a reader must let fields pass that are new to it.
  const { $schema, ...schema } = z.toJSONSchema(fileSchemas[name], { io: 'input' });
  return `${JSON.stringify({ $schema, $id: `${site}${schemaPath(name)}`, ...schema }, null, 2)}\n`;
}
