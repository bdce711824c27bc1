import { z } from 'zod';
import { parseEdtf } from '../chronology/parse-edtf.ts';

/** The registers, in the order in which an index shows them; each is a folder of `content/names/`. */
export const nameKinds = ['people', 'places', 'organisations'] as const;

export type NameKind = (typeof nameKinds)[number];

const form = z.string().trim().min(1);

const date = z.string().refine((value) => parseEdtf(value) !== null, {
  error: 'Expected a date such as "1881", "1881-05-19" or "1881~", in quotation marks.',
});

const places = z
  .array(
    z.string().regex(/^[a-z0-9-]+#(?:[ph]\d+[a-z]*|n\S+)$/u, {
      error: 'Expected places such as entente#p11 or entente#n135.5.',
    }),
  )
  .min(1);

const formInPlaces = z.strictObject({ form, in: places });

/** What stands at the head of `content/names/*\/*.mdx`. The descriptions are the editor's manual. */
export const nameFieldsSchema = z.strictObject({
  name: z.string().min(1).describe('The name as the index shows it: `Ali Fuat (Cebesoy)`.'),
  sort: z.string().min(1).describe('The name as it is sorted: `Budenny, Semën M.`.'),
  forms: z
    .array(form)
    .min(1)
    .describe('Every form in which the texts have this name, exactly as printed. Nothing else is taken for a mention.'),
  also: z.array(form).default([]).describe('Other spellings, which no text has but a reader may search for.'),
  born: date
    .optional()
    .describe('A date of birth or foundation, as EDTF: "1881", "1881-05-19", "1881~" for about 1881.'),
  died: date.optional().describe('A date of death or end, as EDTF.'),
  coordinates: z
    .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
    .optional()
    .describe('Of a place: longitude and latitude in degrees, east and north positive; the middle of a region.'),
  region: z
    .boolean()
    .default(false)
    .describe('The place is a country or a region, which the map names without a point.'),
  then: z.string().min(1).optional().describe('Of a place: its name at the time of the texts.'),
  now: z.string().min(1).optional().describe('Of a place: its name today, with the country.'),
  settled: z
    .array(formInPlaces)
    .default([])
    .describe('Forms that other names have too, and the paragraphs or notes where they mean this one.'),
  not: z
    .array(formInPlaces)
    .default([])
    .describe('Forms that mean nothing in the register in these paragraphs or notes.'),
});

/** A person, place or organisation in the register. */
export interface Name extends z.infer<typeof nameFieldsSchema> {
  /** The name of its file without the ending: `enver-pasa`. No two names of the library share one. */
  readonly id: string;
  readonly kind: NameKind;
  /** A sentence or two, in Markdown. */
  readonly prose: string;
}
