import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Agent } from '../../edition/frontmatter.ts';
import type { SourceName } from '../../edition/source.ts';

/**
 * Turn a name into JATS.
 *
 * @param name
 *   In the parts of CSL.
 * @param settings
 *   `asRead`: in the order and with the spaces in which it is read, for a reference.
 * @returns
 *   A `name`; a `string-name` as it is read, and where it has no parts, for CSL does not say whether such a name is a
 *   person's or a body's.
 */
export function nameToJats(name: Agent | SourceName, { asRead = false }: { readonly asRead?: boolean } = {}): Element {
  const { literal, family, given } = name;
  const particle = 'non-dropping-particle' in name ? name['non-dropping-particle'] : undefined;
  const dropping = 'dropping-particle' in name ? name['dropping-particle'] : undefined;
  const suffix = 'suffix' in name ? name.suffix : undefined;
  const surname = [particle, family].filter(Boolean).join(' ');
  const givenNames = [given, dropping].filter(Boolean).join(' ');
  if (literal !== undefined || surname === '') return x('string-name', literal ?? givenNames);
  const first = part('given-names', givenNames);
  const last = part('surname', surname);
  const end = part('suffix', suffix ?? '');
  if (!asRead) return x('name', [...last, ...first, ...end]);
  const spaced = [...first, ...last, ...end].flatMap((element, index): ElementContent[] =>
    index === 0 ? [element] : [{ type: 'text', value: ' ' }, element],
  );
  // The format has no element for particles; which they are is said beside the name.
  const particles = [
    ...(particle === undefined ? [] : [`non-dropping-particle:${particle}`]),
    ...(dropping === undefined ? [] : [`dropping-particle:${dropping}`]),
  ].join(';');
  return x('string-name', { 'specific-use': particles === '' ? null : particles }, spaced);
}

function part(name: string, value: string): Element[] {
  return value === '' ? [] : [x(name, value)];
}
