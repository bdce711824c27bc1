import type { Agent } from '../edition/frontmatter.ts';

/**
 * Give the address that stands for a person or body.
 *
 * @param agent
 *   Somebody responsible for an edition.
 * @returns
 *   That of the ORCID iD; of a body its ROR id; null where neither is given. The ROR id of a person is the affiliation's.
 */
export function agentAddress({ orcid, ror, literal }: Agent): string | null {
  if (orcid !== undefined) return `https://orcid.org/${orcid}`;
  return ror !== undefined && literal !== undefined ? rorAddress(ror) : null;
}

/**
 * Give the address of an organisation in the registry.
 *
 * @param ror
 *   Its id.
 * @returns
 *   `https://ror.org/03yrm5c26`.
 */
export function rorAddress(ror: string): string {
  return `https://ror.org/${ror}`;
}
