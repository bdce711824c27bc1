import type { EditionRecord } from './edition-record.ts';
import { linkedForms } from './linked-forms.ts';
import { type Signpost, linksetPost, signposts } from './signposts.ts';

/**
 * Write the links of an edition as a set: those of its reading page, and of each file the way back to it.
 *
 * @param record
 *   The edition.
 * @returns
 *   A linkset in JSON.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9264#section-4.2
 */
export function toLinkset(record: EditionRecord): string {
  const { address } = record.cited;
  const contexts = [
    contextOf(address, signposts(record)),
    ...linkedForms(record).map((form) =>
      contextOf(form.address, [
        { rel: form.holds === 'record' ? 'describes' : 'collection', href: address, type: 'text/html' },
        linksetPost(record),
      ]),
    ),
  ];
  return `${JSON.stringify({ linkset: contexts }, null, 2)}\n`;
}

function contextOf(anchor: string, links: readonly Signpost[]): object {
  const relations = [...new Set(links.map(({ rel }) => rel))];
  return {
    anchor,
    ...Object.fromEntries(
      relations.map((relation) => [
        relation,
        links
          .filter(({ rel }) => rel === relation)
          .map(({ href, type, profile }) => ({
            href,
            ...(type === undefined ? {} : { type }),
            // A target attribute that RFC 9264 does not name has its values in a list.
            ...(profile === undefined ? {} : { profile: [profile] }),
          })),
      ]),
    ),
  };
}
