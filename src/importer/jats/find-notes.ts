import { printedPlace } from '../../edition/note-label.ts';
import { parseXmlId } from '../xml/parse-xml-id.ts';
import type { FoundNote } from '../xml/reading.ts';
import { type XmlElement, childrenOf, wordsIn } from '../xml/xml-node.ts';

/**
 * Find the notes of a JATS text.
 *
 * A note stands where it is called, unless it stands in a group or something before it points at it. One in a group
 * that has a type, and that nothing points at, says something of the article (funding, interests) and is no note.
 *
 * @param parts
 *   `body`, `back`, `floats-group`.
 * @returns
 *   In the order of the file.
 */
export function findNotes(parts: readonly XmlElement[]): readonly FoundNote[] {
  const places: Place[] = [];
  for (const part of parts) walk(part, false, places);
  const idsOf = ({ attributes }: XmlElement): readonly string[] => attributes['rid']?.trim().split(/\s+/u) ?? [];
  const everPointed = new Set(places.flatMap(({ element }) => idsOf(element)));
  const pointed = new Set<string>();
  const notes: FoundNote[] = [];
  for (const { element, isApart } of places) {
    if (element.name === 'xref') {
      for (const id of idsOf(element)) pointed.add(id);
      continue;
    }
    const { id = null, symbol, 'fn-type': type, 'specific-use': use } = element.attributes;
    if (isApart && type !== undefined && !everPointed.has(id ?? '')) continue;
    const label = childrenOf(element, 'label')[0];
    const own = /^n(.+)$/u.exec(parseXmlId(id ?? ''))?.[1];
    notes.push({
      key: `note ${String(notes.length + 1)}`,
      element,
      id,
      printed: label === undefined ? (symbol ?? null) : wordsIn(label),
      label: own !== undefined && printedPlace(own) === use ? own : null,
      isInPlace: !isApart && !pointed.has(id ?? ''),
      content: element.children.filter((child) => child !== label),
    });
  }
  return notes;
}

function walk(element: XmlElement, isApart: boolean, places: Place[]): void {
  for (const child of childrenOf(element)) {
    if (['fn', 'xref'].includes(child.name)) places.push({ element: child, isApart });
    walk(child, isApart || ['fn-group', 'table-wrap-foot'].includes(child.name), places);
  }
}

interface Place {
  readonly element: XmlElement;
  readonly isApart: boolean;
}
