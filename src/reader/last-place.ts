import * as words from '../interface/words.ts';
import { makeElement } from './make-element.ts';
import { recall, remember } from './remembered.ts';
import type { ReaderPlace } from './watch-place.ts';

/** Somebody who stopped within the first passages has nothing to go back to. */
const farEnough = 3;

/**
 * Remember where a reader is in a text, and offer it when they come back to its beginning.
 *
 * @param reading
 *   The article.
 * @returns
 *   What is to be told of every place, with the name of its printed page.
 */
export function offerLastPlace(reading: HTMLElement): (place: ReaderPlace, page: string) => void {
  const name = `place-${location.pathname}`;
  const last = recall(name);
  const [anchor = '', page = ''] = last?.split(' ', 2).map(decodeURIComponent) ?? [];
  const passage = anchor === '' ? null : document.getElementById(anchor);
  let offer: HTMLElement | null = null;
  const withdraw = (): void => {
    offer?.remove();
    offer = null;
  };
  if (passage !== null && location.hash === '' && scrollY < innerHeight) {
    offer = makeOffer(passage, page, withdraw);
    reading.append(offer);
  }
  return ({ passage: here, at, isLast }, pageHere) => {
    if (here.id === '' || at < farEnough) return;
    withdraw();
    remember(name, isLast ? null : [here.id, pageHere].map(encodeURIComponent).join(' '));
  };
}

function makeOffer(passage: HTMLElement, page: string, withdraw: () => void): HTMLElement {
  const number = passage.querySelector<HTMLElement>('.number')?.dataset['n'];
  const place = [number === undefined ? '' : `¶ ${number}`, page].filter(Boolean).join(', ');
  const close = makeElement('button', { type: 'button', ariaLabel: words.reading.close }, ['×']);
  close.addEventListener('click', withdraw);
  return makeElement('aside', { className: 'last-place', ariaLabel: words.reading.stoppedAt(place) }, [
    makeElement('p', {}, [
      `${words.reading.stoppedAt(place)} `,
      makeElement('a', { href: `#${encodeURIComponent(passage.id)}` }, [words.reading.readOn]),
    ]),
    close,
  ]);
}
