import type { Agent } from '../../edition/frontmatter.ts';
import type { SourceName } from '../../edition/source.ts';

/**
 * Write a name as the head of a text has it, where a family name is one with its particles and its suffix.
 *
 * @param name
 *   In the parts of CSL.
 * @param more
 *   What else is known of its bearer.
 * @returns
 *   The agent; null where the name has no parts.
 */
export function toAgent(name: SourceName, more: Pick<Agent, 'affiliation' | 'orcid'> = {}): Agent | null {
  const { literal, given, suffix } = name;
  const particles = [name['dropping-particle'], name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  const family = [particles, suffix].filter(Boolean).join(', ');
  if (literal !== undefined) return { literal, ...more };
  if (family === '') return given === undefined ? null : { literal: given, ...more };
  return { family, ...(given === undefined ? {} : { given }), ...more };
}
