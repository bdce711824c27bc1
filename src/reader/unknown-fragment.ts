import { makeElement } from './make-element.ts';

/**
 * Say so, at the top of a page, when an address asks for a place that it does not have.
 *
 * @param top
 *   The element at whose beginning this is said.
 * @param explain
 *   Gives what is said of an id that is not on the page.
 */
export function reportUnknownFragment(top: HTMLElement, explain: (id: string) => Promise<HTMLElement>): void {
  // It must be there, and empty, before it says anything: only a change is read out.
  const region = makeElement('div', { className: 'astray', role: 'status' });
  top.prepend(region);
  const report = async (): Promise<void> => {
    const { hash } = location;
    const id = decode(hash.slice(1));
    const isKnown = id === '' || id === 'top' || document.getElementById(id) !== null;
    const message = isKnown ? [] : [await explain(id)];
    // Meanwhile the reader may have gone on.
    if (hash !== location.hash) return;
    region.replaceChildren(...message);
    if (!isKnown) region.scrollIntoView({ block: 'center' });
  };
  addEventListener('hashchange', () => void report());
  setTimeout(() => void report(), 100);
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
