/**
 * Copy a note for showing it beside its call, without ids and without links back.
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
  const content = new DocumentFragment();
  content.append(...copy.childNodes);
  return content;
}
