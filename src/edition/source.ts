import { z } from 'zod';

const nameSchema = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
  suffix: z.string().optional(),
  'dropping-particle': z.string().optional(),
  'non-dropping-particle': z.string().optional(),
});

const datePart = z.union([z.number().int(), z.string()]);

/** CSL-JSON: `date-parts` holds one date, or the first and the last of a range. */
const dateSchema = z.object({
  'date-parts': z.array(z.array(datePart).min(1).max(3)).min(1).max(2).optional(),
  literal: z.string().optional(),
  raw: z.string().optional(),
  circa: z.union([z.boolean(), z.string(), z.number()]).optional(),
});

/**
 * A work or archive, as a CSL-JSON 1.0.2 item.
 *
 * Fields that we do not name are kept as they are.
 */
export const sourceSchema = z.looseObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'Expected lower-case letters, digits and hyphens.' }),
  type: z.string().min(1),
  title: z.string().min(1).optional(),
  'title-short': z.string().min(1).optional(),
  author: z.array(nameSchema).optional(),
  editor: z.array(nameSchema).optional(),
  translator: z.array(nameSchema).optional(),
  'container-title': z.string().optional(),
  'collection-title': z.string().optional(),
  volume: z.union([z.string(), z.number()]).optional(),
  issue: z.union([z.string(), z.number()]).optional(),
  page: z.string().optional(),
  edition: z.union([z.string(), z.number()]).optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  issued: dateSchema.optional(),
  language: z.string().optional(),
  archive: z.string().optional(),
  archive_location: z.string().optional(),
  note: z.string().optional(),
  URL: z
    .string()
    .regex(/^https?:\/\//iu, { error: 'Expected an address that begins http: or https:.' })
    .optional(),
  DOI: z.string().optional(),
});

export const sourcesSchema = z.array(sourceSchema);

export type Source = z.infer<typeof sourceSchema>;
export type SourceName = z.infer<typeof nameSchema>;
