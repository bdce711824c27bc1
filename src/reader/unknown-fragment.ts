import { makeElement } from './make-element.ts';

/**
 * Say so, at the top of a page, when an address asks for a place that it does not have.
 *
 * @param top
 *   The element at whose beginning this is said.
 * @param explain
 *   Gives what is said of an id that is not on the page.
 */
export function reportUnknownFragment(top: HTMLElement, explain: (id: string) => HTMLElement): void {
  // It must be there, and empty, before it says anything: only a change is read out.
  const region = makeElement('div', { className: 'astray', role: 'status' });
  top.prepend(region);
  const report = (): void => {
    const id = decode(location.hash.slice(1));
    const isKnown = id === '' || id === 'top' || document.getElementById(id) !== null;
    region.replaceChildren(...(isKnown ? [] : [explain(id)]));
    if (!isKnown) region.scrollIntoView({ block: 'center' });
  };
  addEventListener('hashchange', report);
  setTimeout(report, 100);
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
