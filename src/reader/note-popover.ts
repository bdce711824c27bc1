import * as words from '../interface/words.ts';
import { cloneNote } from './clone-note.ts';
import { isForBrowser } from './is-for-browser.ts';
import { makeElement } from './make-element.ts';

const links = 'a.call, a.annotated, a.annotation-mark';

/**
 * Open notes and annotations in place where they do not stand beside the text.
 *
 * A tap or Enter opens one in the platform's own popover; Esc or a tap elsewhere closes it, and the focus returns to
 * where it was. Where notes stand beside the text a call stays a link, as it does for a click that asks for a new tab.
 *
 * @param text
 *   The element that holds the text.
 */
export function openNotesInPlace(text: HTMLElement): void {
  const popover = makeElement('div', { popover: 'auto', tabIndex: -1, role: 'dialog' });
  document.body.append(popover);

  text.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(links) : null;
    if (link === null || !link.hasAttribute('href') || isForBrowser(event)) return;
    const isCall = link.matches('.call');
    if (isCall && matchMedia('(width >= 75rem)').matches) return;
    const content = cloneNote(link.hash);
    if (content === null) return;
    event.preventDefault();
    popover.className = isCall ? 'note-popover' : 'note-popover of-editor';
    popover.ariaLabel = isCall ? link.ariaLabel : words.popover.annotation;
    popover.replaceChildren(content, onward(link, isCall ? words.popover.all : words.popover.allAnnotations, popover));
    popover.showPopover({ source: link });
    popover.focus({ preventScroll: true });
    popover.addEventListener(
      'toggle',
      () => {
        if (document.activeElement === document.body) link.focus({ preventScroll: true });
      },
      { once: true },
    );
  });
}

/** What stands at the end has its address and its links back. */
function onward({ hash }: HTMLAnchorElement, label: string, popover: HTMLElement): HTMLParagraphElement {
  const link = makeElement('a', { href: hash }, [label]);
  link.addEventListener('click', () => {
    popover.hidePopover();
  });
  return makeElement('p', { className: 'onward' }, [link]);
}
