import * as words from '../interface/words.ts';
import { cloneNote } from './clone-note.ts';
import { isForBrowser } from './is-for-browser.ts';

/**
 * Open notes in place on screens that have no room beside the text.
 *
 * A tap or Enter on a call opens the note in the platform's own popover; Esc or a tap elsewhere closes it, and the
 * focus returns to the call. Where there is room, and for a click that asks for a new tab, a call stays a link.
 *
 * @param text
 *   The element that holds the text.
 */
export function openNotesInPlace(text: HTMLElement): void {
  const popover = document.createElement('div');
  popover.popover = 'auto';
  popover.className = 'note-popover';
  popover.tabIndex = -1;
  popover.setAttribute('role', 'dialog');
  document.body.append(popover);

  text.addEventListener('click', (event) => {
    const call = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.call') : null;
    if (call === null || isForBrowser(event) || matchMedia('(width >= 70rem)').matches) return;
    const content = cloneNote(call);
    if (content === null) return;
    event.preventDefault();
    popover.ariaLabel = call.ariaLabel;
    popover.replaceChildren(content, linkTo(call, popover));
    popover.showPopover({ source: call });
    popover.focus({ preventScroll: true });
    popover.addEventListener(
      'toggle',
      () => {
        if (document.activeElement === document.body) call.focus({ preventScroll: true });
      },
      { once: true },
    );
  });
}

/** The note at the end has its address and its links back. */
function linkTo(call: HTMLAnchorElement, popover: HTMLElement): HTMLParagraphElement {
  const line = document.createElement('p');
  line.className = 'onward';
  const link = document.createElement('a');
  link.href = call.hash;
  link.textContent = words.notes.all;
  link.addEventListener('click', () => {
    popover.hidePopover();
  });
  line.append(link);
  return line;
}
