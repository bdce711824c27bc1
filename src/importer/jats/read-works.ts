import { sourceId } from '../../edition/element-ids.ts';
import type { Source } from '../../edition/source.ts';
import type { HeadReading } from '../xml/head-reading.ts';
import { type Reading, takeMarks } from '../xml/reading.ts';
import { workKey } from '../xml/work-key.ts';
import { type XmlElement, childrenOf, textsBelow } from '../xml/xml-node.ts';
import { readWork } from './read-work.ts';

/**
 * Read the works that a JATS text cites.
 *
 * @param references
 *   The elements `ref`, by id.
 * @param head
 *   What is being read.
 * @param reading
 *   The file being read; its `found.places` learns where the works are.
 * @returns
 *   The sources, and their keys by id.
 */
export function readWorks(
  references: ReadonlyMap<string, XmlElement>,
  head: HeadReading,
  reading: Reading,
): { readonly sources: readonly Source[]; readonly keys: ReadonlyMap<string, string> } {
  const sources: Source[] = [];
  const keys = new Map<string, string>();
  for (const [id, reference] of references) {
    for (const label of childrenOf(reference, 'label')) takeMarks(label.children, reading);
    const [first, ...others] = childrenOf(reference).filter(({ name }) => name !== 'label');
    const work = readWork(first ?? reference, head, reading);
    const more = others.flatMap((other) => textsBelow([other]));
    for (const text of more) head.metadata.add(text);
    const note = [work.note, ...more.map(({ value }) => value.trim())].filter(Boolean).join(' ');
    const key = workKey(id, work, new Set(keys.values()));
    keys.set(id, key);
    reading.found.places.set(id, sourceId(key));
    sources.push({ ...work, ...(note === '' ? {} : { note }), id: key });
  }
  return { sources, keys };
}
