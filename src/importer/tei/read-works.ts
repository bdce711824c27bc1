import { sourceId } from '../../edition/element-ids.ts';
import type { Source } from '../../edition/source.ts';
import type { HeadReading } from '../xml/head-reading.ts';
import type { Reading } from '../xml/reading.ts';
import { workKey } from '../xml/work-key.ts';
import type { XmlElement } from '../xml/xml-node.ts';
import { readWork } from './read-work.ts';

/**
 * Read the works that a TEI text cites.
 *
 * @param works
 *   Their elements, by id.
 * @param head
 *   What is being read.
 * @param reading
 *   The file being read; its `found.places` learns where the works are.
 * @returns
 *   The sources, and their keys by id.
 */
export function readWorks(
  works: ReadonlyMap<string, XmlElement>,
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
