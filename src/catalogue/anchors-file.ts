import { z } from 'zod';

const address = z.url();
const date = z.iso.date();

const anchorSchema = z.object({
  id: z.string().describe('As it was published: `p12`, `h3`, `n130.2`, `name-enver-pasa`. It is never given twice.'),
  kind: z.string().describe('What stands, or last stood, there: `passage`, `heading`, `note`, `name`.'),
  published: date.describe('The day on which it was given.'),
  state: z
    .enum(['stands', 'moved', 'withdrawn'])
    .describe(
      '`stands`: its words are there; `moved`: they are at other anchors; `withdrawn`: they are no longer in the edition.',
    ),
  address: address.describe('What a link to it is. It always leads somewhere: to the words, or to a line about them.'),
  page: address.nullable().describe('A page that shows the passage or note alone; null where there is none.'),
  leadsTo: z
    .array(z.string())
    .describe('The anchors at which its words stand today, those with most of them first; itself while it stands.'),
  printed: z
    .strictObject({ first: z.string(), last: z.string() })
    .nullable()
    .describe('The printed pages that it stands on; null where the text marks none, and where it stands no longer.'),
  date: date.nullable().describe('The day on which it ceased to stand; null while it stands.'),
  reason: z.string().nullable().describe('Why it was withdrawn.'),
});

/** What `/<slug>/anchors.json` holds. Fields may be added; one that changes or goes makes a new format. */
export const anchorsFileSchema = z.object({
  $schema: address.describe('This schema.'),
  format: z.literal('manicule-edition-anchors-1'),
  edition: address.describe('The reading page.'),
  version: z.string().nullable().describe('The last version that was released.'),
  anchors: z.array(anchorSchema).describe('Every anchor ever published, in the order of the text.'),
});

export type AnchorsFile = z.infer<typeof anchorsFileSchema>;
export type ListedAnchor = AnchorsFile['anchors'][number];
