import { z } from 'zod';
import type { Edition } from './edition.ts';
import { isPrivate } from './edition.ts';
import { frontmatterSchema } from './frontmatter.ts';
import { oldAnchors } from './ledger/old-anchors.ts';
import { indexArticle } from './article-index.ts';
import { dateSchema } from './ledger/ledger.ts';
import { countWords } from './count-words.ts';

const count = z.number().int().min(0);

/** How much of everything an edition holds. */
export const countsSchema = z.object({
  words: count.describe('Of the text and its notes.'),
  paragraphs: count,
  notes: count,
  sources: count,
  pages: count.describe('Printed pages.'),
  annotations: count,
  names: count.describe('Of people, places and organisations that are mentioned.'),
  oldNames: count.describe('Of names that were in its index once: their addresses lead to what became of them.'),
  places: count.describe('Those of the names that a map can show.'),
  events: count.describe('In the chronology.'),
});

/** What a list of editions says of one of them. */
export const editionDescriptionSchema = z.object({
  frontmatter: frontmatterSchema,
  private: z.boolean().describe('No rights are stated, so only its owner may see it.'),
  counts: countsSchema,
  pages: z
    .object({ first: z.string(), last: z.string() })
    .nullable()
    .describe('The first and the last printed page that the text marks.'),
  published: dateSchema.nullable().describe('The day on which the first of its anchors was given.'),
  releases: z
    .array(z.object({ version: z.string(), date: dateSchema, note: z.string().nullable() }))
    .describe('The oldest first.'),
  anchored: z.boolean().describe('It has a ledger of its anchors.'),
  paper: z.enum(['none', 'current', 'stale']).describe('Whether there is a PDF of it, and one of the text as it is.'),
});

export type EditionDescription = z.infer<typeof editionDescriptionSchema>;

/**
 * Describe an edition for lists and heads of pages.
 *
 * @param edition
 *   Any edition.
 * @returns
 *   Its metadata and its size.
 */
export function describeEdition(edition: Edition): EditionDescription {
  const { article, sources, annotations, names, chronology, ledger, history } = edition;
  const { pages } = indexArticle(article);
  const [first] = pages;
  return {
    frontmatter: article.frontmatter,
    private: isPrivate(article.frontmatter),
    counts: {
      words: countWords(article),
      paragraphs: article.text.filter(({ block }) => block.type !== 'heading').length,
      notes: article.notes.length,
      sources: sources.length,
      pages: pages.length,
      annotations: annotations.length,
      names: names.length,
      oldNames: oldAnchors(ledger, 'names').forwardings.length,
      places: names.filter(({ coordinates }) => coordinates !== undefined).length,
      events: chronology.length,
    },
    pages: first === undefined ? null : { first, last: pages.at(-1) ?? first },
    published: firstDay(edition),
    releases: (history?.releases ?? []).map(({ version, date, note = null }) => ({ version, date, note })),
    anchored: ledger !== null,
    paper: edition.paper ?? 'none',
  };
}

/** Dates of ISO 8601 are in the order of time when they are in that of the alphabet. */
function firstDay({ ledger }: Edition): string | null {
  const days = (ledger?.anchors ?? []).map(({ published }) => published);
  return days.reduce<string | null>((first, day) => (first === null || day < first ? day : first), null);
}
