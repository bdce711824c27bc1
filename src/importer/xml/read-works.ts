import { sourceId } from '../../edition/element-ids.ts';
import type { Source } from '../../edition/source.ts';
import type { HeadReading } from './head-reading.ts';
import type { Reading } from './reading.ts';
import { type Unkeyed, workKey } from './work-key.ts';
import type { XmlElement } from './xml-node.ts';

/** Reads the element of a work as a source, which has no key yet. */
export type ReadWork = (element: XmlElement, head: HeadReading, reading: Reading) => Unkeyed;

/**
 * Read the works that a text cites.
 *
 * @param works
 *   Their elements, by id.
 * @param readWork
 *   Reads one.
 * @param head
 *   What is being read.
 * @param reading
 *   The file being read; its `found.places` learns where the works are.
 * @returns
 *   The sources, and their keys by id.
 */
export function readWorks(
  works: ReadonlyMap<string, XmlElement>,
  readWork: ReadWork,
  head: HeadReading,
  reading: Reading,
): { readonly sources: readonly Source[]; readonly keys: ReadonlyMap<string, string> } {
  const sources: Source[] = [];
  const keys = new Map<string, string>();
  for (const [id, element] of works) {
    const work = readWork(element, head, reading);
    const key = workKey(id, work, new Set(keys.values()));
    keys.set(id, key);
    reading.found.places.set(id, sourceId(key));
    sources.push({ ...work, id: key });
  }
  return { sources, keys };
}
