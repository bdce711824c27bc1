import type { EditionDescription } from './describe-edition.ts';

/** A page of an edition that stands for itself, as the page of a single passage does not. */
export interface EditionPage {
  readonly id: 'text' | 'works' | 'names' | 'chronology' | 'map' | 'cite' | 'about';
  /** Below the edition: `works/`. */
  readonly path: string;
}

/**
 * List the pages of an edition.
 *
 * @param counts
 *   How much of everything it holds: there is no page about nothing.
 * @returns
 *   In the order in which they are offered.
 */
export function editionPages(counts: EditionDescription['counts']): readonly EditionPage[] {
  const pages = [
    { id: 'text', path: '', there: true },
    { id: 'works', path: 'works/', there: counts.sources > 0 },
    { id: 'names', path: 'names/', there: counts.names + counts.oldNames > 0 },
    { id: 'chronology', path: 'chronology/', there: counts.events > 0 },
    { id: 'map', path: 'map/', there: counts.places > 0 },
    { id: 'cite', path: 'cite/', there: true },
    { id: 'about', path: 'about/', there: true },
  ] as const;
  return pages.filter(({ there }) => there).map(({ id, path }) => ({ id, path }));
}
