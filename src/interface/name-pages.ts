import type { PageSpan } from '../edition/article-index.ts';
import * as words from './words.ts';

/**
 * Say on which printed pages something stands, in the language of the interface.
 *
 * @param pages
 *   The pages, or null.
 * @returns
 *   `p. 131`, `pp. 132–133`; empty for null.
 */
export function namePages(pages: PageSpan | null): string {
  if (pages === null) return '';
  const { first, last } = pages;
  return first === last ? words.places.printedPage(first) : words.places.printedPages(first, last);
}
