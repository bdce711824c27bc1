/**
 * Copy a note for showing it beside its call, without ids and without links back.
 *
 * @param call
 *   The call, a link to the note.
 * @returns
 *   The content of the note; null where the page has no such note.
 */
export function cloneNote(call: HTMLAnchorElement): DocumentFragment | null {
  const note = document.getElementById(decodeURIComponent(call.hash.slice(1)));
  if (note === null) return null;
  const copy = note.cloneNode(true) as HTMLElement;
  for (const back of copy.querySelectorAll('.back')) back.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  const content = new DocumentFragment();
  content.append(...copy.childNodes);
  return content;
}
