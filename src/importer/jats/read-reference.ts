import type { Unkeyed } from '../xml/work-key.ts';
import type { HeadReading } from '../xml/head-reading.ts';
import { type Reading, takeMarks } from '../xml/reading.ts';
import { type XmlElement, childrenOf, textsBelow } from '../xml/xml-node.ts';
import { readWork } from './read-work.ts';

/**
 * Read a reference of JATS: the first form in which it stands; what else is in it becomes its note.
 *
 * @param reference
 *   The element `ref`.
 * @param head
 *   What is being read.
 * @param reading
 *   The file being read.
 * @returns
 *   The source, which has no key yet.
 */
export function readReference(reference: XmlElement, head: HeadReading, reading: Reading): Unkeyed {
  for (const label of childrenOf(reference, 'label')) takeMarks(label.children, reading);
  const [first, ...others] = childrenOf(reference).filter(({ name }) => name !== 'label');
  const work = readWork(first ?? reference, head, reading);
  const more = others.flatMap((other) => textsBelow([other]));
  for (const text of more) head.metadata.add(text);
  const note = [work.note, ...more.map(({ value }) => value.trim())].filter(Boolean).join(' ');
  return { ...work, ...(note === '' ? {} : { note }) };
}
