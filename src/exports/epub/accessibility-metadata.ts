import type { Element } from 'xast';
import { x } from 'xastscript';

/**
 * Say how a book can be read, as EPUB Accessibility 1.1 asks.
 *
 * @param book
 *   `hasPages`: it knows its printed pages, which are those of `pageSource`, a reference in words.
 * @returns
 *   `meta` elements.
 *
 * @see https://www.w3.org/TR/epub-a11y-11/
 */
export function accessibilityMetadata(book: {
  readonly hasPages: boolean;
  readonly pageSource: string | null;
  readonly hasNotes: boolean;
}): Element[] {
  const features = [
    'tableOfContents',
    'structuralNavigation',
    'readingOrder',
    'displayTransformability',
    'ARIA',
    ...(book.hasPages ? ['pageBreakMarkers', 'pageNavigation'] : []),
  ];
  const summary = [
    'All of it is text, with headings as in the original.',
    ...(book.hasNotes ? ['Notes are linked with their calls in both ways.'] : []),
    ...(book.hasPages ? ['The pages of the printed original can be gone to.'] : []),
  ];
  return [
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', summary.join(' ')),
    ...(book.hasPages ? [meta('pageBreakSource', book.pageSource ?? 'The printed original')] : []),
  ];
}

function meta(property: string, words: string): Element {
  return x('meta', { property }, words);
}
