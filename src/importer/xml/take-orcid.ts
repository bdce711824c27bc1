import { type HeadReading, take } from './head-reading.ts';
import { type XmlElement, wordsIn } from './xml-node.ts';

/**
 * Take the ORCID iD of a person.
 *
 * @param element
 *   Where it stands, by itself or at the end of an address; undefined has none.
 * @param head
 *   Its texts are noted in it.
 * @returns
 *   `0000-0002-1825-0097`; undefined where there is none.
 */
export function takeOrcid(element: XmlElement | undefined, head: HeadReading): string | undefined {
  const orcid = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/u.exec(wordsIn(element))?.[0];
  if (orcid !== undefined) take(element, head);
  return orcid;
}
