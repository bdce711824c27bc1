import type { CreativeWork, WithContext } from 'schema-dts';
import type { CitedPlace } from '../edition/cite/cited-place.ts';
import { placeAddress } from '../edition/cite/place-address.ts';
import { agentToJsonLd } from './agent-to-json-ld.ts';
import type { EditionRecord } from './edition-record.ts';

/**
 * Say in the words of schema.org what a passage is: a part of its edition.
 *
 * @param record
 *   The edition.
 * @param passage
 *   The place of the passage, and what it is called: `Paragraph 12`.
 * @returns
 *   The data of its page.
 */
export function passageToJsonLd(
  record: EditionRecord,
  { place, name }: { readonly place: CitedPlace; readonly name: string },
): WithContext<CreativeWork> {
  const { cited, authors, language, rights } = record;
  const licence = rights?.address ?? null;
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': placeAddress(cited, place),
    url: placeAddress(cited, place),
    name,
    author: authors.map(agentToJsonLd),
    inLanguage: language,
    ...(licence === null ? {} : { license: licence }),
    isPartOf: {
      '@type': 'ScholarlyArticle',
      '@id': cited.address,
      name: cited.title,
    },
  };
}
