import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { toJsonSchema } from '../../src/catalogue/file-schemas.ts';
import type { SchemaName } from '../../src/catalogue/schema-path.ts';

/**
 * Compile a schema, by a validator that did not write it.
 *
 * @param schema
 *   As it is published: JSON.
 * @returns
 *   A function that tells whether data are as the schema says, and keeps what is wrong in `errors`.
 */
export function compileSchema(schema: string): ValidateFunction {
  // Zod gives no schema to what may be anything.
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(schema) as object);
}

/**
 * Compile one of our schemas, as it would be published.
 *
 * @param name
 *   Of the schema.
 * @returns
 *   The same as `compileSchema`.
 */
export function compileOurSchema(name: SchemaName): ValidateFunction {
  return compileSchema(toJsonSchema(name, 'https://example.org/'));
}
