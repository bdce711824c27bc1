import { makeElement } from './make-element.ts';

/** A place in a work as notes give it: `pp. 132–133`, `140–141`, `vol. 4`. */
const place = /\p{L}{1,4}\. \d+(?:–\d+)?|\d+–\d+/gu;

/**
 * Copy a note for showing it beside its call, without ids and without links back.
 *
 * Its column is so narrow that many a range of pages would break at its dash: each is kept on one line.
 *
 * @param hash
 *   The address of the note in this page: `#n130.2`.
 * @returns
 *   The content of the note; null where the page has no such note.
 */
export function cloneNote(hash: string): DocumentFragment | null {
  const note = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (note === null) return null;
  const copy = note.cloneNode(true) as HTMLElement;
  for (const back of copy.querySelectorAll('.back')) back.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  keepPlacesWhole(copy);
  const content = new DocumentFragment();
  content.append(...copy.childNodes);
  return content;
}

function keepPlacesWhole(note: HTMLElement): void {
  const texts = document.createTreeWalker(note, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (texts.nextNode() !== null) nodes.push(texts.currentNode as Text);
  for (const node of nodes) {
    // From the last to the first: what stands before a place that was cut out is still in the same node.
    for (const { 0: words, index } of [...node.data.matchAll(place)].reverse()) {
      const found = node.splitText(index);
      found.splitText(words.length);
      found.replaceWith(makeElement('span', { className: 'whole' }, [words]));
    }
  }
}
