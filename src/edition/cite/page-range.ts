import type { PageSpan } from '../article-index.ts';

/**
 * Read the printed range of a publication.
 *
 * @param page
 *   As CSL-JSON has it: `129-147`, `xii–14`, `5`; of several stretches (`5-9, 12`) the first one.
 * @returns
 *   First and last label, equal for one page; null where there is none.
 */
export function pageRange(page: string | undefined): PageSpan | null {
  const [stretch = ''] = (page ?? '').split(/[,;]/u);
  const [first = '', last = first] = stretch
    .split(/[-–—]+/u)
    .map((label) => label.trim())
    .filter((label) => label !== '');
  return first === '' ? null : { first, last };
}
