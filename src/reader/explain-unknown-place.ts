import { nearestAnchor } from '../edition/ledger/nearest-anchor.ts';
import * as words from '../interface/words.ts';
import { makeElement } from './make-element.ts';

/**
 * Say that a text has no such place, and point to the nearest; for a name, to the index of names.
 *
 * @param id
 *   What the address asked for, without `#`.
 * @param reading
 *   The article.
 * @returns
 *   A paragraph.
 */
export function explainUnknownPlace(id: string, reading: HTMLElement): HTMLElement {
  const unknown = `${words.astray.unknown(id)} `;
  const index = reading.querySelector<HTMLAnchorElement>('.edition-nav a[href$="/names/"]');
  if (index !== null && /^name-/iu.test(id)) {
    const [before, after] = words.astray.inNames;
    // What became of a name that is gone is said there, at the same id.
    const href = `${index.href}#${encodeURIComponent(id)}`;
    return makeElement('p', {}, [unknown, before, makeElement('a', { href }, [words.astray.names]), after]);
  }
  const places = [...reading.querySelectorAll<HTMLAnchorElement>('a.number')];
  const ids = [...new Set(places.map(anchorOf))];
  const nearest = nearestAnchor(ids, id);
  const link = places.find((place) => anchorOf(place) === nearest);
  if (nearest === null || link === undefined) return makeElement('p', {}, [unknown, words.astray.begins]);
  const name = (link.ariaLabel ?? nearest).toLocaleLowerCase(words.locale);
  const [before, after] = words.astray.nearest;
  return makeElement('p', {}, [unknown, before, makeElement('a', { href: `#${nearest}` }, [name]), after]);
}

function anchorOf(number: HTMLAnchorElement): string {
  return decodeURIComponent(number.hash.slice(1));
}
