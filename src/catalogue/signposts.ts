import type { Agent } from '../edition/frontmatter.ts';
import { agentAddress } from './agent-address.ts';
import type { EditionRecord } from './edition-record.ts';
import { type LinkedForm, linkedForms } from './linked-forms.ts';

/** A typed link, in the terms of RFC 8288. */
export interface Signpost {
  readonly rel: string;
  /** A whole address. */
  readonly href: string;
  /** What is there, without parameters. */
  readonly type?: string;
  readonly profile?: string;
}

/**
 * Say where what belongs to an edition is found, as the FAIR Signposting profile has it.
 *
 * @param record
 *   The edition.
 * @returns
 *   The links of its reading page: how to cite it, who wrote it, what it is, under which licence, the records that
 *   describe it, the files that hold it, and the set of these links.
 *
 * @see https://signposting.org/FAIR/
 */
export function signposts(record: EditionRecord): readonly Signpost[] {
  const { cited, authors, rights } = record;
  const forms = linkedForms(record);
  const records = forms.filter(({ holds }) => holds === 'record');
  const items = forms.filter(({ holds }) => holds !== 'record');
  const licence = rights?.address ?? null;
  return [
    { rel: 'cite-as', href: cited.address },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: 'https://schema.org/ScholarlyArticle' },
    ...addressesOf(authors).map((href) => ({ rel: 'author', href })),
    ...(licence === null ? [] : [{ rel: 'license', href: licence }]),
    ...records.map((form) => toSignpost('describedby', form)),
    ...items.map((form) => toSignpost('item', form)),
    linksetPost(record),
  ];
}

/**
 * Say where the set of an edition's links is found.
 *
 * @param record
 *   The edition.
 * @returns
 *   One link.
 */
export function linksetPost({ cited }: EditionRecord): Signpost {
  return { rel: 'linkset', href: `${cited.address}linkset.json`, type: 'application/linkset+json' };
}

function addressesOf(agents: readonly Agent[]): readonly string[] {
  return [...new Set(agents.flatMap((agent) => agentAddress(agent) ?? []))];
}

function toSignpost(rel: string, { address, type, profile }: LinkedForm): Signpost {
  return { rel, href: address, type, ...(profile === null ? {} : { profile }) };
}
