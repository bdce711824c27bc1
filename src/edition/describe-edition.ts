import { z } from 'zod';
import type { Edition } from './edition.ts';
import { isPrivate } from './edition.ts';
import { frontmatterSchema } from './frontmatter.ts';
import { oldAnchors } from './ledger/old-anchors.ts';
import { indexArticle } from './article-index.ts';
import { wordsOf } from './words-of.ts';

const count = z.number().int().min(0);

/** What a list of editions says of one of them. */
export const editionDescriptionSchema = z.object({
  frontmatter: frontmatterSchema,
  private: z.boolean().describe('No rights are stated, so only its owner may see it.'),
  counts: z.object({
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
  }),
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
  const { article, sources, annotations, names, chronology, ledger } = edition;
  return {
    frontmatter: article.frontmatter,
    private: isPrivate(article.frontmatter),
    counts: {
      words: wordsOf(article).length,
      paragraphs: article.text.filter(({ block }) => block.type !== 'heading').length,
      notes: article.notes.length,
      sources: sources.length,
      pages: indexArticle(article).pages.length,
      annotations: annotations.length,
      names: names.length,
      oldNames: oldAnchors(ledger, 'names').forwardings.length,
      places: names.filter(({ coordinates }) => coordinates !== undefined).length,
      events: chronology.length,
    },
  };
}
