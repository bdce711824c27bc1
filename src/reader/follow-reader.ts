import * as words from '../interface/words.ts';
import { offerAnnotationSwitch } from './annotation-switch.ts';
import { bindSwitch } from './bind-switch.ts';
import { countWhile } from './count-while.ts';
import { offerLastPlace } from './last-place.ts';
import { makeElement } from './make-element.ts';
import { type ReaderPlace, watchPlace } from './watch-place.ts';

/**
 * Show a reader where they are: the part or page of the contents that is in view, how far it is through the text, and
 * the ones before and after; and offer the place at which they stopped last time.
 *
 * @param reading
 *   The article.
 */
export function followReader(reading: HTMLElement): void {
  const text = reading.querySelector<HTMLElement>('.text');
  const contents = reading.querySelector<HTMLElement>('.contents');
  const annotations = offerAnnotationSwitch(reading);
  if (text === null || contents === null) return;
  const list = contents.querySelector<HTMLElement>('#contents-list');
  const entries = [...contents.querySelectorAll<HTMLAnchorElement>('ol a')];
  const targets = entries.map((entry) => document.getElementById(decodeURIComponent(entry.hash.slice(1))));
  const where = contents.querySelector<HTMLElement>('.where');
  const steps = makeElement('span', { className: 'steps' });
  contents.append(steps);
  const box = contents.querySelector<HTMLInputElement>('.switch input');
  if (annotations !== null && box !== null) bindSwitch(box, annotations);
  // A link of the list has done its work when one is there.
  list?.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) list.hidePopover();
  });

  const heedLast = offerLastPlace(reading);
  let current = -2;
  watchPlace(text, (place) => {
    const percent = words.reading.progress(Math.round(place.progress * 100));
    const page = place.milestone === null ? '' : words.reading.printedPage(place.milestone.title);
    const shown = [page, percent].filter(Boolean).join(' · ');
    if (where !== null && where.textContent !== shown) where.textContent = shown;
    contents.style.setProperty('--progress', String(place.progress));
    heedLast(place, page);
    const at =
      countWhile(targets.length, (number) => {
        const target = targets[number] ?? null;
        return target !== null && isReached(target, place);
      }) - 1;
    if (at === current) return;
    entries[current]?.removeAttribute('aria-current');
    entries[at]?.setAttribute('aria-current', 'location');
    current = at;
    steps.replaceChildren(
      stepTo(entries[at - 1], '‹', words.reading.previous),
      stepTo(entries[at + 1], '›', words.reading.next),
    );
    const shownEntry = entries[at];
    // Only the list scrolls, never the page.
    if (list !== null && shownEntry !== undefined && list.scrollHeight > list.clientHeight)
      list.scrollTop = shownEntry.offsetTop - list.clientHeight / 2;
  });
}

function isReached(target: HTMLElement, { passage, milestone }: ReaderPlace): boolean {
  const here = target.getAttribute('role') === 'doc-pagebreak' ? milestone : passage;
  const isAfter = Node.DOCUMENT_POSITION_FOLLOWING;
  return here !== null && (target === here || (target.compareDocumentPosition(here) & isAfter) !== 0);
}

/** A link to the part before or after; where there is none, what keeps its place. */
function stepTo(entry: HTMLAnchorElement | undefined, sign: string, label: (place: string) => string): HTMLElement {
  if (entry === undefined) return makeElement('span', { className: 'step' });
  const name = label(entry.ariaLabel ?? entry.textContent.trim());
  return makeElement('a', { className: 'step', href: entry.hash, ariaLabel: name }, [sign]);
}
