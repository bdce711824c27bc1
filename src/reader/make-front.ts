import { makeElement } from './make-element.ts';

/**
 * Make a dialogue that stands in front of the page, which is dimmed.
 *
 * Esc closes it, and the focus returns to where it was; so does a click beside it, and whoever leaves it with Tab. Once it
 * is closed it is gone.
 *
 * It is the platform's popover, and not its modal dialogue: for that the browser makes the whole page inert and asks for the
 * styles of all that is in it, which took half of the time until it was seen. It fills the window instead, so that nothing
 * behind it can be clicked.
 *
 * @param panel
 *   What is seen of it. What is `autofocus` in it has the focus once it is shown.
 * @param name
 *   What it is called: `aria-label` or `aria-labelledby`.
 * @returns
 *   The dialogue, at the end of the page, and not shown yet.
 */
export function makeFront(panel: HTMLElement, name: Readonly<Record<string, string>>): HTMLDialogElement {
  const front = makeElement('dialog', { className: 'front', popover: 'auto', ...name }, [panel]);
  // What has the focus never stands behind it. (`:focus-within` comes late: WebKit on a narrow window knows it only afterwards.)
  const follow = ({ target }: Event): void => {
    if (!(target instanceof Node && front.contains(target))) front.hidePopover();
  };
  document.addEventListener('focusin', follow);
  front.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') return;
    document.removeEventListener('focusin', follow);
    front.remove();
  });
  // Who selects words of the panel may let go of the button beside it, which is a click on what holds both.
  let pressed: EventTarget | null = null;
  front.addEventListener('pointerdown', ({ target }) => {
    pressed = target;
  });
  front.addEventListener('click', ({ target }) => {
    if (target === front && pressed === front) front.hidePopover();
  });
  document.body.append(front);
  return front;
}
