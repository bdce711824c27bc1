import { cloneNote } from './clone-note.ts';

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
      const copy = document.createElement('span');
      copy.className = 'print-note';
      // Inside a paragraph there can be no other.
      for (const part of [...content.children]) {
        const span = document.createElement('span');
        span.className = part.className;
        span.append(...part.childNodes);
        copy.append(span, ' ');
      }
      (call.closest('sup') ?? call).after(copy);
      copies.push(copy);
    }
    if (copies.length > 0) document.documentElement.dataset['notes'] = 'beside';
  });
  addEventListener('afterprint', withdraw);
}
