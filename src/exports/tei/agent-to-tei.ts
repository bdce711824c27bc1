import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Agent } from '../../edition/frontmatter.ts';
import type { SourceName } from '../../edition/source.ts';

/**
 * Turn a person or body who is responsible for a work into TEI.
 *
 * @param element
 *   The name of its element.
 * @param agent
 *   A name in the parts of CSL; what it lacks is left out.
 * @param settings
 *   `role`: what an `editor` did, where it is not editing: `translator`.
 * @returns
 *   The element.
 */
export function agentToTei(
  element: 'author' | 'editor',
  agent: Agent | SourceName,
  { role }: { readonly role?: string } = {},
): Element {
  const { literal, family, given } = agent;
  const suffix = 'suffix' in agent ? agent.suffix : undefined;
  const link = 'non-dropping-particle' in agent ? agent['non-dropping-particle'] : undefined;
  const dropping = 'dropping-particle' in agent ? agent['dropping-particle'] : undefined;
  const name =
    literal !== undefined
      ? // CSL does not say whether such a name is a person's or a body's.
        x('name', literal)
      : x('persName', [
          ...part('surname', family),
          ...part('forename', given),
          ...part('nameLink', dropping, { type: 'dropping' }),
          ...part('nameLink', link),
          ...part('genName', suffix),
        ]);
  return x(element, { role }, [
    name,
    ...('affiliation' in agent ? part('affiliation', agent.affiliation) : []),
    ...('orcid' in agent && agent.orcid !== undefined ? [x('idno', { type: 'ORCID' }, agent.orcid)] : []),
  ]);
}

function part(name: string, value: string | undefined, attributes: Readonly<Record<string, string>> = {}): Element[] {
  return value === undefined || value === '' ? [] : [x(name, attributes, value)];
}
