import { z } from 'zod';
import { anchorsFileSchema } from './anchors-file.ts';
import { editionsFileSchema } from './editions-file.ts';

/** The files whose shape is promised, by the names of their schemas. */
export const fileSchemas = { anchors: anchorsFileSchema, editions: editionsFileSchema } as const;

export type SchemaName = keyof typeof fileSchemas;

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
