import { z } from 'zod';
import { anchorIdSchema, dateSchema } from './ledger/ledger.ts';

const ids = z.array(anchorIdSchema);

const changesSchema = z.strictObject({
  changed: ids.describe('Anchors whose words are not what they were.'),
  added: ids.describe('Anchors that are new.'),
  moved: ids.describe('Anchors that now lead to others: merged, or split between several.'),
  reordered: ids.describe('Passages that stand elsewhere in the text; their words are the same.'),
  withdrawn: ids.describe('Anchors whose words are no longer in the edition.'),
});

const releaseSchema = z.strictObject({
  version: z
    .string()
    .regex(/^[1-9]\d*\.\d+$/u, { error: 'Expected a version: 1.2.' })
    .describe('What a citation names: `1.2`.'),
  date: dateSchema.describe('The day of the release.'),
  note: z.string().trim().min(1).optional().describe("The editor's sentence about it, for readers."),
  changes: changesSchema.optional().describe('Against the release before; the first has none.'),
});

/**
 * The releases of an edition, `content/editions/<slug>/history.json`. `npm run release` writes it.
 */
export const historySchema = z.strictObject({
  format: z.literal('manicule-history-1').describe('The format of this file.'),
  releases: z.array(releaseSchema).min(1).describe('In the order of their dates.'),
  digests: z
    .record(anchorIdSchema, z.string())
    .describe('What stood at each anchor in the last release, in the order of the text, as in the ledger.'),
});

export type Changes = z.infer<typeof changesSchema>;
export type Release = z.infer<typeof releaseSchema>;
export type History = z.infer<typeof historySchema>;
