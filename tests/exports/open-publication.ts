import type { Article } from '../../src/edition/article.ts';
import type { Edition } from '../../src/edition/edition.ts';
import type { Publication } from '../../src/exports/publication.ts';
import { contentFiles } from '../../src/library/content-files.ts';
import { readEdition } from '../../src/library/read-edition.ts';

/** Two editions that were made for the tests of exports, one that others use too, and the shipped one. */
export const testedSlugs = ['bare', 'letters', 'wells', 'entente'] as const;

const folders: Readonly<Record<(typeof testedSlugs)[number], string>> = {
  bare: 'tests/fixtures/exports/content',
  letters: 'tests/fixtures/exports/content',
  wells: 'tests/fixtures/content',
  entente: 'content',
};

/**
 * Open an edition as it would be published.
 *
 * @param slug
 *   `bare` (nothing but what is required), `letters` (everything), `wells` (a short article) or `entente` (a long one).
 * @returns
 *   The publication.
 */
export function openPublication(slug: (typeof testedSlugs)[number]): Publication {
  const before = process.env['MANICULE_CONTENT'];
  process.env['MANICULE_CONTENT'] = folders[slug];
  try {
    const { edition, problems } = readEdition(slug);
    const wrong = problems.filter(({ id }) => id !== 'source-uncited');
    if (edition === null || wrong.length > 0) throw new Error(`The edition ${slug} is wrong: ${JSON.stringify(wrong)}`);
    return { edition, address: `https://example.org/${slug}/`, content: contentFiles(slug) };
  } finally {
    if (before === undefined) delete process.env['MANICULE_CONTENT'];
    else process.env['MANICULE_CONTENT'] = before;
  }
}

/**
 * Publish an article of `anyArticle`.
 *
 * @param article
 *   Any article.
 * @returns
 *   A publication of it, without anything editorial; the one source that such articles cite is in it.
 */
export function publish(article: Article): Publication {
  const edition: Edition = {
    slug: 'any',
    article,
    ledger: null,
    history: null,
    sources: [{ id: 'moss1900', type: 'book', title: 'Putten', issued: { 'date-parts': [[1900]] } }],
    annotations: [],
    editorialSources: [],
    chronology: [],
    names: [],
    mentions: [],
  };
  return { edition, address: 'https://example.org/any/', content: [] };
}
