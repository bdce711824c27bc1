import type { Source } from '../source.ts';
import type { CitedEdition } from './cited-edition.ts';

/**
 * Make the record of an edition as a publication of its own.
 *
 * @param edition
 *   The edition.
 * @returns
 *   A CSL-JSON item of type `webpage`; it is dated by its version, and has no date without one.
 */
export function editionItem({ slug, title, author, editor, language, address, version }: CitedEdition): Source {
  return {
    id: slug,
    type: 'webpage',
    title,
    author: [...author],
    ...(editor.length === 0 ? {} : { editor: [...editor] }),
    ...(version === null
      ? {}
      : { issued: { 'date-parts': [version.date.split('-').map(Number)] }, version: version.number }),
    URL: address,
    language,
  };
}
