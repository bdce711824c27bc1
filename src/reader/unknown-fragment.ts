import { nearestAnchor } from '../edition/ledger/nearest-anchor.ts';
import * as words from '../interface/words.ts';
import { makeElement } from './make-element.ts';

/**
 * Say so, at the top of the text, when an address asks for a place that there is not, and offer the nearest.
 *
 * @param reading
 *   The article.
 */
export function reportUnknownFragment(reading: HTMLElement): void {
  // It must be there, and empty, before it says anything: only a change is read out.
  const region = makeElement('div', { className: 'astray', role: 'status' });
  reading.prepend(region);
  const report = (): void => {
    const id = decode(location.hash.slice(1));
    const isKnown = id === '' || id === 'top' || document.getElementById(id) !== null;
    region.replaceChildren(...(isKnown ? [] : [messageFor(id, reading)]));
    if (!isKnown) region.scrollIntoView({ block: 'center' });
  };
  addEventListener('hashchange', report);
  setTimeout(report, 100);
}

function messageFor(id: string, reading: HTMLElement): HTMLElement {
  const places = [...reading.querySelectorAll<HTMLAnchorElement>('[data-anchor]')];
  const ids = [...new Set(places.map((place) => place.dataset['anchor'] ?? ''))];
  const nearest = nearestAnchor(ids, id);
  const link = places.find((place) => place.dataset['anchor'] === nearest);
  const unknown = `${words.astray.unknown(id)} `;
  if (nearest === null || link === undefined) return makeElement('p', {}, [unknown, words.astray.begins]);
  const name = (link.ariaLabel ?? nearest).toLocaleLowerCase(words.locale);
  const [before, after] = words.astray.nearest;
  return makeElement('p', {}, [unknown, before, makeElement('a', { href: `#${nearest}` }, [name]), after]);
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
