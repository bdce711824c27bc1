import type { CitedEdition } from '../edition/cite/cited-edition.ts';
import type { MetaTag } from '../edition/cite/highwire-tags.ts';

/**
 * Say which document a page shows, so that what readers annotate on it is found again.
 *
 * Hypothesis takes the two tags together for the identity of a document, wherever it is read: at its own address, on a
 * copy of the site on somebody's machine, or as one passage by itself. Nothing else reads them as more than an address.
 *
 * @param edition
 *   The edition.
 * @param site
 *   The whole address of the site.
 * @returns
 *   The same tags for every page that shows words of the edition.
 *
 * @see https://web.hypothes.is/help/how-to-establish-or-avoid-document-equivalence-in-the-hypothesis-system/
 */
export function dublinCoreTags({ address }: CitedEdition, site: string): readonly MetaTag[] {
  return [
    { name: 'dc.identifier', content: address },
    { name: 'dc.relation.ispartof', content: site },
  ];
}
