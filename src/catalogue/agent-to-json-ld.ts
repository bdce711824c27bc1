import type { Organization, Person } from 'schema-dts';
import type { Agent } from '../edition/frontmatter.ts';
import { type NameParts, nameOf } from '../edition/name-of.ts';
import { agentAddress, rorAddress } from './agent-address.ts';

/**
 * Say in the words of schema.org who somebody is.
 *
 * A name without parts may be a person's or a body's; without an id that settles it, none of the two is claimed.
 *
 * @param agent
 *   A person or body; ids and affiliation where they are known.
 * @returns
 *   A Person, an Organization, or a thing with a name.
 */
export function agentToJsonLd(agent: NameParts & Pick<Agent, 'affiliation' | 'orcid' | 'ror'>): Person | Organization {
  const { literal, family, given, affiliation, orcid, ror } = agent;
  const id = agentAddress(agent);
  const named = { ...(id === null ? {} : { '@id': id }), name: nameOf(agent) };
  if (isBody(agent)) return { '@type': 'Organization', ...named };
  if (literal !== undefined && orcid === undefined) return named as unknown as Person;
  const particle = agent['non-dropping-particle'];
  return {
    '@type': 'Person',
    ...named,
    ...(family === undefined ? {} : { familyName: [particle, family].filter(Boolean).join(' ') }),
    ...(given === undefined ? {} : { givenName: given }),
    ...(affiliation === undefined && ror === undefined
      ? {}
      : {
          affiliation: {
            '@type': 'Organization',
            ...(ror === undefined ? {} : { '@id': rorAddress(ror) }),
            ...(affiliation === undefined ? {} : { name: affiliation }),
          },
        }),
  };
}

/**
 * Tell whether somebody is known to be an organisation.
 *
 * @param agent
 *   A person or body.
 * @returns
 *   True for a name without parts that has a ROR id.
 */
export function isBody({ literal, orcid, ror }: NameParts & Pick<Agent, 'orcid' | 'ror'>): boolean {
  return literal !== undefined && orcid === undefined && ror !== undefined;
}
