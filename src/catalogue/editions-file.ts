import { z } from 'zod';
import { countsSchema } from '../edition/describe-edition.ts';
import { sourceSchema } from '../edition/source.ts';

const address = z.url().describe('A whole address.');
const date = z.iso.date();
const count = z.number().int().min(0);

const agentSchema = z.object({
  name: z.string().min(1).describe('As it is read.'),
  family: z.string().nullable().describe('The family name; null where the name has no parts.'),
  given: z.string().nullable(),
  affiliation: z.string().nullable(),
  orcid: z.string().nullable().describe('The ORCID iD: `0000-0002-1825-0097`.'),
  ror: z.string().nullable().describe('The ROR id of an organisation, or of the affiliation of a person.'),
});

const fileSchema = z.object({
  id: z.string().describe('Never twice in one edition: `tei`, `bib`, `works-bib`.'),
  label: z.string(),
  address,
  type: z.string().describe('The media type, without parameters.'),
  profile: z.string().nullable().describe('The profile of that type (RFC 6906).'),
  holds: z
    .enum(['text', 'annotations', 'record', 'works', 'archive'])
    .describe(
      '`text`: every word of text and notes; `annotations`: the comments of the editor; `record`: the edition, for a ' +
        'reference manager; `works`: the works that it cites, for the same; `archive`: all of these.',
    ),
  bytes: count.describe('The size of the file.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .describe('The checksum of the file, in hexadecimal figures.'),
});

const editionSchema = z.object({
  slug: z.string().describe('The name of the edition on this site.'),
  address: address.describe('The reading page.'),
  kind: z
    .enum(['transcription', 'precis'])
    .describe('`transcription`: the words are those of the original; `precis`: the original is retold in new words.'),
  title: z.string().min(1),
  subtitle: z.string().nullable(),
  description: z.string().nullable(),
  language: z.string().describe('A BCP 47 tag.'),
  authors: z.array(agentSchema).min(1).describe('Who wrote the words of the text.'),
  editors: z.array(agentSchema).describe('Who made the edition.'),
  original: sourceSchema.nullable().describe('The publication that it was made from, as a CSL-JSON item.'),
  pages: z
    .strictObject({ first: z.string(), last: z.string() })
    .nullable()
    .describe('The printed pages of the original.'),
  rights: z
    .strictObject({
      license: z.string().describe('An SPDX id, or words.'),
      address: address.nullable().describe('Where the licence can be read.'),
      holder: z.string(),
      statement: z.string().nullable(),
    })
    .nullable()
    .describe('What may be done with it; null for an edition that only its owner may see.'),
  published: date.nullable().describe('The day on which the first of its anchors was given.'),
  releases: z
    .array(z.object({ version: z.string(), date, note: z.string().nullable() }))
    .describe('Its versions, the oldest first.'),
  counts: countsSchema.strict().describe('How much of everything it holds.'),
  anchors: address.nullable().describe('Its `anchors.json`; null while none of its anchors is recorded.'),
  linkset: address.describe('Its links as a set (RFC 9264).'),
  files: z.array(fileSchema).describe('Every file in which it is offered.'),
});

/** What `/editions.json` holds. Fields may be added; one that changes or goes makes a new format. */
export const editionsFileSchema = z.object({
  $schema: address.describe('This schema.'),
  format: z.literal('manicule-editions-1'),
  site: address,
  editions: z.array(editionSchema).describe('By slug.'),
});

export type EditionsFile = z.infer<typeof editionsFileSchema>;
export type ListedEdition = EditionsFile['editions'][number];
export type ListedFile = ListedEdition['files'][number];
