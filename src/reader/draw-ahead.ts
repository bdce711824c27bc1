/**
 * Draw what follows a text while nothing else is to be done, for one who will follow a call to it.
 *
 * A page opens sooner because its end is drawn only when somebody comes near it (reading.css); drawn then, a jump to a note
 * would be seen only after all notes had been laid out. Browsers that do not tell when they are idle go on so.
 *
 * @param text
 *   The element that holds the text, in its article.
 */
export function drawAhead(text: HTMLElement): void {
  if (!('requestIdleCallback' in globalThis)) return;
  requestIdleCallback(() => {
    // What stands above a reader must not change its height: not every browser keeps hold of what is in view.
    if (text.getBoundingClientRect().bottom > 0) text.parentElement?.classList.add('drawn');
  });
}
