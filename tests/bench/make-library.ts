import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { plainBlock } from '../../src/edition/plain-text.ts';
import { type SearchedEdition, readSearchedEditions } from '../../src/search/read-searched-editions.ts';
import { type MadeUpEdition, makeUpEditions, toPage } from './made-up-editions.ts';
import { makeText } from './texts/make-text.ts';

/**
 * Make a library to search in: the shipped edition, and made-up ones of the size of an article.
 *
 * Some of these use the words of the shipped edition as often as it does itself, with names of their own; the others have
 * the words of a made-up language, spread as in a text. So a word that is looked for is as common as in a library of
 * which so much is on one subject.
 *
 * @param site
 *   The folder of the built site with the shipped edition.
 * @param count
 *   How many editions, the shipped one among them.
 * @param related
 *   One in so many is on the subject of the shipped one: 1 for all.
 * @returns
 *   What can be searched of each. The first hundred of a thousand are the hundred.
 */
export function makeLibrary(site: string, count: number, related: number): readonly SearchedEdition[] {
  const words = readFileSync('content/editions/entente/text.mdx', 'utf8').replace(/^---[\s\S]*?\n---\n/u, '');
  const akin = makeUpEditions(words, Math.ceil(count / related));
  const made = Array.from({ length: count - 1 }, (_, number): MadeUpEdition => {
    const own = number % related === 0 ? akin[number / related] : undefined;
    return own ?? toMadeUp(number + 1);
  });
  return [...readShipped(site), ...made.flatMap((edition) => readMadeUp(edition))];
}

function readShipped(site: string): readonly SearchedEdition[] {
  const paths = ['entente/', 'entente/names/', 'entente/works/'];
  return readSearchedEditions(
    new Map(paths.map((path) => [path, parseDocument(readFileSync(join(site, path, 'index.html'), 'utf8'))])),
  );
}

function readMadeUp(edition: MadeUpEdition): readonly SearchedEdition[] {
  return readSearchedEditions(new Map([[`${edition.slug}/`, parseDocument(toPage(edition))]]));
}

function toMadeUp(number: number): MadeUpEdition {
  const { slug, article } = makeText(number);
  return {
    slug,
    paragraphs: article.text.map(({ block }) => plainBlock(block)),
    notes: article.notes.map(({ blocks }) => blocks.map(plainBlock).join(' ')),
  };
}
