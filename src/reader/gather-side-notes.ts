import { cloneNote } from './clone-note.ts';
import { makeElement } from './make-element.ts';

/** A note or an annotation that can stand beside the text. */
export interface SideNote {
  /** The call, or the words with the annotation: what it stands beside. */
  readonly call: HTMLAnchorElement;
  /** The address of the note in this page: `#n130.2`. */
  readonly hash: string;
  /** Make the copy; null where the page has no such note. */
  readonly make: () => HTMLElement | null;
}

/**
 * List what can stand beside a text: each note and annotation once, at its first call.
 *
 * @param text
 *   The element that holds the text.
 * @returns
 *   By the piece of the text that holds its call, a passage or a part of a long text, in reading order. Nothing is copied
 *   before it is wanted.
 */
export function gatherSideNotes(text: HTMLElement): ReadonlyMap<Element, readonly SideNote[]> {
  const seen = new Set<string>();
  const gathered = new Map<Element, SideNote[]>();
  for (const call of text.querySelectorAll<HTMLAnchorElement>('a.call, a.annotated, a.annotation-mark')) {
    const piece = call.closest('.text > *');
    // Words whose annotations are switched off keep their address elsewhere (annotation-switch.ts).
    const hash = call.dataset['address'] ?? call.hash;
    if (piece === null || seen.has(hash)) continue;
    seen.add(hash);
    const side = { call, hash, make: () => makeSideNote(call, hash) };
    gathered.set(piece, [...(gathered.get(piece) ?? []), side]);
  }
  return gathered;
}

function makeSideNote(call: HTMLAnchorElement, hash: string): HTMLElement | null {
  const content = cloneNote(hash);
  if (content === null) return null;
  const className = call.matches('.call') ? 'side-note' : 'side-note of-editor';
  const note = makeElement('div', { className }, [content]);
  // A pointer may follow them; the keyboard and screen readers have the same links at the end.
  for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
  return note;
}
