import type { PageSpan } from '../article-index.ts';

/** How a style of citation shortens the second figure of a range (CSL 1.0.2, "Page Ranges"). */
export type PageRangeFormat = 'chicago' | 'minimal' | 'minimal-two' | 'expanded';

/**
 * Write a range of pages as a style wants it.
 *
 * | | 101–108 | 321–328 | 1496–1504 | 42–45 |
 * | --- | --- | --- | --- | --- |
 * | chicago | 101–8 | 321–28 | 1496–1504 | 42–45 |
 * | minimal | 101–8 | 321–8 | 1496–504 | 42–5 |
 * | minimal-two | 101–08 | 321–28 | 1496–504 | 42–45 |
 * | expanded | 101–108 | 321–328 | 1496–1504 | 42–45 |
 *
 * @param pages
 *   First and last label. Only Arabic figures are shortened.
 * @param format
 *   The format.
 * @returns
 *   The range with an en dash, or one label where both are equal.
 */
export function collapsePages({ first, last }: PageSpan, format: PageRangeFormat): string {
  if (first === last) return first;
  const figures = /^\d+$/u;
  if (!figures.test(first) || !figures.test(last) || Number(first) >= Number(last)) return `${first}–${last}`;
  return `${first}–${shorten(first, last, format)}`;
}

function shorten(first: string, last: string, format: PageRangeFormat): string {
  switch (format) {
    case 'chicago':
      return chicago(Number(first), Number(last));
    case 'minimal':
      return minimal(first, last, 1);
    case 'minimal-two':
      return minimal(first, last, 2);
    case 'expanded':
      return last;
  }
}

function minimal(first: string, last: string, least: number): string {
  if (first.length !== last.length) return last;
  let same = 0;
  while (first[same] === last[same]) same += 1;
  return last.slice(Math.min(same, Math.max(0, last.length - least)));
}

/** The Chicago Manual of Style, 15th ed., 9.64, which CSL follows. */
function chicago(first: number, last: number): string {
  const hundred = Math.floor(first / 100);
  return first > 100 && first % 100 !== 0 && hundred === Math.floor(last / 100) ? String(last % 100) : String(last);
}
