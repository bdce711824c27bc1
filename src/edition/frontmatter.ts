import { z } from 'zod';
import { isOrcid } from './is-orcid.ts';
import { isRor } from './is-ror.ts';
import { sourceSchema } from './source.ts';

/** A person or body responsible for something, in the name parts of CSL. */
const agentSchema = z
  .strictObject({
    family: z.string().min(1).optional().describe('Family name, as it is sorted: `Hovannisian`.'),
    given: z.string().min(1).optional().describe('Given names: `Richard G.`.'),
    literal: z.string().min(1).optional().describe('A name that has no parts: an organisation, a single name.'),
    affiliation: z.string().min(1).optional().describe('As printed: `University of California, Los Angeles`.'),
    orcid: z
      .string()
      .refine(isOrcid, { error: 'Expected an ORCID iD, as 0000-0002-1825-0097; its last figure checks the others.' })
      .optional()
      .describe('The ORCID iD, digits and hyphens only.'),
    ror: z
      .string()
      .refine(isRor, { error: 'Expected a ROR id, as 03yrm5c26; its last two figures check the others.' })
      .optional()
      .describe('The ROR id of the organisation, or of the affiliation of a person: `03yrm5c26`.'),
  })
  .refine((agent) => agent.family !== undefined || agent.literal !== undefined, {
    error: 'Expected a `family` name or a `literal` name.',
  });

/**
 * What stands at the head of `text.mdx`. The descriptions are the author's manual.
 *
 * Names follow CSL-JSON 1.0.2 where it has them.
 */
export const frontmatterSchema = z.strictObject({
  title: z.string().min(1).describe('The title of the text, without its subtitle.'),
  subtitle: z.string().min(1).optional().describe('What follows the title on the title page.'),
  author: z.array(agentSchema).min(1).describe('Who wrote the words of this text, in the order printed.'),
  editor: z.array(agentSchema).optional().describe('Who made the edition: annotations, registers, corrections.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .describe('The language of the text, as a BCP 47 tag: `en`.'),
  kind: z
    .enum(['transcription', 'precis'])
    .describe('`transcription`: the words are those of the original; `precis`: the original is retold in new words.'),
  description: z
    .string()
    .min(1)
    .optional()
    .describe('A line or two about the text, for the library page and search engines.'),
  original: sourceSchema
    .optional()
    .describe('The publication that this is an edition of, as a CSL-JSON item. Its `page` gives the printed range.'),
  foreign: z
    .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/u), z.array(z.string().min(1)).min(1))
    .optional()
    .describe(
      'Foreign words of the text, just as they stand in italics, by their language: `tr: [Ittihad ve Terakki]`. Titles of works that are cited are known.',
    ),
  rights: z
    .strictObject({
      license: z.string().min(1).describe('An SPDX id (`CC-BY-4.0`), or `All rights reserved`.'),
      holder: z.string().min(1).describe('Who holds the rights.'),
      url: z
        .url({ protocol: /^https?$/u })
        .optional()
        .describe('Where the licence can be read.'),
      statement: z.string().min(1).optional().describe('Anything a reader should know besides.'),
    })
    .optional()
    .describe('May this edition be published, and how. While it is missing the edition is private.'),
});

export type Frontmatter = z.infer<typeof frontmatterSchema>;
export type Agent = z.infer<typeof agentSchema>;
