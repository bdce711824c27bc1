import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/**
 * Read BibTeX or RIS with a reader that is not ours.
 *
 * @param text
 *   A file of one entry or more.
 * @param format
 *   Which of both it is.
 * @returns
 *   CSL-JSON items.
 */
export function parseBack(text: string, format: 'bib' | 'ris'): readonly Readonly<Record<string, unknown>>[] {
  return new Cite(text, { forceType: format === 'ris' ? '@ris/file' : '@bibtex/text' }).data;
}
