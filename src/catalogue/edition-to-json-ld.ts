import type { MediaObject, Person, ScholarlyArticle, ScholarlyArticleLeaf, WithContext } from 'schema-dts';
import { cardAddress } from '../edition/card-address.ts';
import type { Agent } from '../edition/frontmatter.ts';
import type { EditionRecord } from './edition-record.ts';
import { agentToJsonLd, isBody } from './agent-to-json-ld.ts';
import { type LinkedForm, linkedForms } from './linked-forms.ts';
import { originalToJsonLd } from './original-to-json-ld.ts';

/**
 * Say in the words of schema.org what an edition is: who wrote it, from what it was made, what may be done with it, and
 * in which files it is offered.
 *
 * A transcription has the printed pages of its original for its own; a précis is on none.
 *
 * @param record
 *   The edition.
 * @returns
 *   The data of its reading page.
 */
export function editionToJsonLd(record: EditionRecord): WithContext<ScholarlyArticle> {
  const { cited, title, subtitle, description, language, authors, editors, published, pages } = record;
  const last = record.releases.at(-1);
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': cited.address,
    url: cited.address,
    // Google reads the headline, everybody else the name.
    headline: cited.title,
    name: title,
    ...(subtitle === null ? {} : { alternativeHeadline: subtitle }),
    ...(description === null ? {} : { description }),
    image: cardAddress(cited.address),
    author: authors.map(agentToJsonLd),
    ...editorsToJsonLd(editors),
    inLanguage: language,
    ...(published === null ? {} : { datePublished: published }),
    ...(last === undefined ? {} : { dateModified: last.date, version: last.version }),
    ...rightsToJsonLd(record),
    isAccessibleForFree: record.rights !== null,
    ...(cited.original === null ? {} : { isBasedOn: originalToJsonLd(cited.original) }),
    ...(cited.kind === 'precis' || pages === null ? {} : { pageStart: pages.first, pageEnd: pages.last }),
    wordCount: record.counts.words,
    encoding: linkedForms(record)
      .filter(({ holds }) => holds === 'text')
      .map(formToJsonLd),
  };
}

/** The licence by its address, where it has one. */
function rightsToJsonLd({
  rights,
}: Pick<EditionRecord, 'rights'>): Pick<ScholarlyArticleLeaf, 'license' | 'copyrightHolder' | 'copyrightNotice'> {
  if (rights === null) return {};
  const { license, address, holder, statement } = rights;
  return {
    license: address ?? { '@type': 'CreativeWork', name: license },
    copyrightHolder: agentToJsonLd({ literal: holder }),
    ...(statement === null ? {} : { copyrightNotice: statement }),
  };
}

/** Only people can be editors to schema.org; a body contributes. */
function editorsToJsonLd(editors: readonly Agent[]): Pick<ScholarlyArticleLeaf, 'editor' | 'contributor'> {
  const bodies = editors.filter(isBody);
  const people = editors.filter((agent) => !isBody(agent));
  return {
    ...(people.length === 0 ? {} : { editor: people.map((agent) => agentToJsonLd(agent) as Person) }),
    ...(bodies.length === 0 ? {} : { contributor: bodies.map(agentToJsonLd) }),
  };
}

function formToJsonLd({ label, address, type }: LinkedForm): MediaObject {
  return { '@type': 'MediaObject', name: label, contentUrl: address, encodingFormat: type };
}
