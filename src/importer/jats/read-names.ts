import type { SourceName } from '../../edition/source.ts';
import { type HeadReading, take } from '../xml/head-reading.ts';
import { type XmlElement, childrenOf, findIn } from '../xml/xml-node.ts';

/**
 * Read the people and bodies that an element names.
 *
 * @param element
 *   `person-group`, `contrib`, or a reference that names its authors without a group.
 * @param head
 *   What is being read.
 * @returns
 *   Names in the parts of CSL, in order; of a name in several scripts the first.
 */
export function readNames(element: XmlElement, head: HeadReading): readonly SourceName[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'name-alternatives' || child.name === 'collab-alternatives') {
      return readNames({ ...child, children: childrenOf(child).slice(0, 1) }, head);
    }
    return ['name', 'string-name', 'collab', 'institution'].includes(child.name) ? readName(child, head) : [];
  });
}

function readName(element: XmlElement, head: HeadReading): readonly SourceName[] {
  const family = take(findIn(element, 'surname'), head);
  const given = take(findIn(element, 'given-names'), head);
  const suffix = take(findIn(element, 'suffix'), head);
  if (family === undefined && given === undefined) {
    const literal = take(element, head);
    return literal === undefined ? [] : [{ literal }];
  }
  const particles = particlesOf(element);
  const { 'dropping-particle': dropping = '', 'non-dropping-particle': link = '' } = particles;
  return [
    {
      ...(family === undefined ? {} : { family: family.slice(family.startsWith(`${link} `) ? link.length + 1 : 0) }),
      ...(given === undefined || given === dropping
        ? {}
        : { given: given.endsWith(` ${dropping}`) ? given.slice(0, -dropping.length - 1) : given }),
      ...particles,
      ...(suffix === undefined ? {} : { suffix }),
    },
  ];
}

/** Our own files say beside a name which of its words are particles. */
function particlesOf({ attributes }: XmlElement): Pick<SourceName, 'dropping-particle' | 'non-dropping-particle'> {
  const said = (attributes['specific-use'] ?? '').split(';').map((field) => field.split(':'));
  const wordsOf = (particle: string): string | undefined => said.find(([field]) => field === particle)?.[1];
  const dropping = wordsOf('dropping-particle');
  const link = wordsOf('non-dropping-particle');
  return {
    ...(dropping === undefined ? {} : { 'dropping-particle': dropping }),
    ...(link === undefined ? {} : { 'non-dropping-particle': link }),
  };
}
