import { cloneNote } from './clone-note.ts';
import { makeElement } from './make-element.ts';

/**
 * Print each note on the page that calls it, beside the text.
 *
 * Browsers that print know no notes at the foot of a page; a margin they know. The copies stand in the page only while
 * it is printed, and the list of notes at the end, which then would say everything twice, is left out.
 *
 * @param text
 *   The element that holds the text.
 */
export function printNotesBeside(text: HTMLElement): void {
  const copies: HTMLElement[] = [];
  const withdraw = (): void => {
    for (const copy of copies.splice(0)) copy.remove();
    delete document.documentElement.dataset['notes'];
  };
  addEventListener('beforeprint', () => {
    withdraw();
    const seen = new Set<string>();
    for (const call of text.querySelectorAll<HTMLAnchorElement>('a.call')) {
      const content = seen.has(call.hash) || call.closest('.side-notes') !== null ? null : cloneNote(call.hash);
      seen.add(call.hash);
      if (content === null) continue;
      // Inside a paragraph there can be no other.
      const parts = Array.from(content.children, ({ className, childNodes }) => [
        makeElement('span', { className }, [...childNodes]),
        ' ',
      ]);
      const copy = makeElement('span', { className: 'print-note' }, parts.flat());
      (call.closest('sup') ?? call).after(copy);
      copies.push(copy);
    }
    if (copies.length > 0) document.documentElement.dataset['notes'] = 'beside';
  });
  addEventListener('afterprint', withdraw);
}
