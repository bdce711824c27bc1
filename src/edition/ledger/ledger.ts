import { z } from 'zod';

export const dateSchema = z.iso.date({ error: 'Expected a date: 2026-11-22.' });

export const anchorIdSchema = z
  .string()
  .regex(/^(?:[ph]\d+[a-z]*|n\S+)$/u, { error: 'Expected an anchor: p12, p12a, h3, n130.2 or name-enver-pasa.' });

const entryFields = {
  id: anchorIdSchema.describe(
    'The id on the page: `p12`, `p12a` for one added later after p12, `h3`, `n130.2`, `name-enver-pasa`.',
  ),
  kind: z.enum(['passage', 'heading', 'note', 'name']).describe('What stands, or last stood, at the anchor.'),
  published: dateSchema.describe('The day on which the anchor was given; a link to it may be as old as that.'),
  digest: z
    .string()
    .regex(/^[\w-]{10}$/u)
    .describe(
      'A hash of the words, then one of the exact characters, of when they last stood at the anchor; of a name, as the ' +
        'index shows it.',
    ),
  words: z
    .string()
    .regex(/^(?:[\w-]{2})*$/u)
    .describe(
      'Twelve bits for each folded word: enough to recognise it, not enough to read it. Of a name, all its forms.',
    ),
};

const standingSchema = z.strictObject({
  ...entryFields,
  state: z.literal('stands').describe('The words are at the anchor.'),
  parts: z
    .array(z.strictObject({ id: anchorIdSchema, date: dateSchema }))
    .min(1)
    .optional()
    .describe('Anchors that took over some of the words, and when: a passage was split, or a note numbered anew.'),
});

const movedSchema = z.strictObject({
  ...entryFields,
  state: z.literal('moved').describe('The words are at other anchors.'),
  into: z.array(anchorIdSchema).min(1).describe('Where, the anchor with most of the words first. These may move on.'),
  how: z.enum(['merged', 'split']).describe('`merged`: with the words of another anchor; `split`: between several.'),
  date: dateSchema.describe('When.'),
});

const withdrawnSchema = z.strictObject({
  ...entryFields,
  state: z.literal('withdrawn').describe('The words are no longer in the edition.'),
  reason: z.string().trim().min(1).describe("The editor's reason, a sentence for readers."),
  date: dateSchema.describe('When.'),
  after: anchorIdSchema.optional().describe('The anchor behind which the tombstone stands.'),
  before: anchorIdSchema.optional().describe('The anchor before which it stands, where none came before the words.'),
});

/**
 * The ledger, `content/editions/<slug>/anchors.json`: every anchor ever published, and where each leads today.
 *
 * `npm run anchors` writes it. Passages come first, then notes, then the names of its index. Passages and notes that
 * stand are in the order of the text, names in that of their files; one that stands no longer comes behind the one that
 * it last stood behind.
 */
export const ledgerSchema = z.strictObject({
  format: z.literal('manicule-anchors-1').describe('The format of this file.'),
  anchors: z.array(z.discriminatedUnion('state', [standingSchema, movedSchema, withdrawnSchema])),
});

export type Ledger = z.infer<typeof ledgerSchema>;
export type LedgerEntry = Ledger['anchors'][number];
export type StandingEntry = z.infer<typeof standingSchema>;
export type MovedEntry = z.infer<typeof movedSchema>;
export type WithdrawnEntry = z.infer<typeof withdrawnSchema>;

/** The ledger of an edition that has published nothing yet. */
export const emptyLedger: Ledger = { format: 'manicule-anchors-1', anchors: [] };
