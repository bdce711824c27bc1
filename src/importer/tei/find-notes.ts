import { parseNoteLabel } from '../../edition/note-label.ts';
import { parseXmlId } from '../xml/parse-xml-id.ts';
import type { FoundNote } from '../xml/reading.ts';
import { type XmlElement, childrenOf, wordsIn } from '../xml/xml-node.ts';

/**
 * Find the notes of a TEI text, and where each is called.
 *
 * A note stands where it is called, unless it names another place (`target`), stands among the notes of a division, or
 * something before it points at it.
 *
 * @param text
 *   The element `text`.
 * @returns
 *   The notes in the order of the file, and those that name the place of their call, by its id.
 */
export function findNotes(text: XmlElement): {
  readonly notes: readonly FoundNote[];
  readonly calledAt: ReadonlyMap<string, FoundNote>;
} {
  const places: Place[] = [];
  walk(text, false, places);
  const pointed = new Set<string>();
  const notes: FoundNote[] = [];
  const calledAt = new Map<string, FoundNote>();
  for (const { element, isApart } of places) {
    if (element.name !== 'note') {
      for (const target of (element.attributes['target'] ?? '').split(/\s+/u)) pointed.add(target);
      continue;
    }
    const { n, target = '', 'xml:id': id = null } = element.attributes;
    const label = childrenOf(element)[0]?.name === 'label' ? childrenOf(element)[0] : undefined;
    const printed = n ?? (label === undefined ? null : wordsIn(label));
    const callId = target.startsWith('#') ? target.slice(1) : null;
    const note: FoundNote = {
      key: `note ${String(notes.length + 1)}`,
      element,
      id,
      printed,
      label: ownLabel(id, printed),
      isInPlace: callId === null && !isApart && !pointed.has(`#${id ?? ''}`),
      content: element.children.filter((child) => child !== label),
    };
    notes.push(note);
    if (callId !== null) calledAt.set(callId, note);
  }
  return { notes, calledAt };
}

/** Notes, and what may point at them, in the order of the file; what a reference says of a work is no note. */
function walk(element: XmlElement, isApart: boolean, places: Place[]): void {
  for (const child of childrenOf(element)) {
    if (['listBibl', 'biblStruct'].includes(child.name)) continue;
    if (['note', 'ref', 'ptr'].includes(child.name)) places.push({ element: child, isApart });
    const holdsNotes =
      child.name === 'noteGrp' || (child.name === 'div' && (child.attributes['type'] ?? '').includes('note'));
    walk(child, isApart || holdsNotes, places);
  }
}

/** Our own files have the label of a note in its id, and its number beside it. */
function ownLabel(id: string | null, printed: string | null): string | null {
  const label = /^n(.+)$/u.exec(parseXmlId(id ?? ''))?.[1];
  return label !== undefined && parseNoteLabel(label).number === printed ? label : null;
}

interface Place {
  readonly element: XmlElement;
  readonly isApart: boolean;
}
