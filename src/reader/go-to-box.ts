import { parsePlace } from '../edition/parse-place.ts';
import type { PlaceOffer } from '../edition/place-offers.ts';
import type { Places } from '../edition/places.ts';
import * as words from '../interface/words.ts';
import { bindSwitch } from './bind-switch.ts';
import { fetchData } from './fetch-data.ts';
import { makeElement } from './make-element.ts';
import { makeFront } from './make-front.ts';
import { singleKeys } from './single-keys.ts';

const say = { ...words.places, ...words.goTo };

/**
 * Open the box that takes a reader to a place.
 *
 * @param text
 *   The address of the reading page, with a slash at its end.
 */
export async function openGoToBox(text: string): Promise<void> {
  // A second key may come while the first is still fetching this file.
  if (document.querySelector('.go-to-box') !== null) return;
  const input = makeElement('input', {
    id: 'go-to-input',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'go',
    autofocus: true,
    'aria-controls': 'go-to-offers',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-describedby': 'go-to-hint',
  });
  const offers = makeElement('ul', { id: 'go-to-offers', role: 'listbox', ariaLabel: words.goTo.places });
  const keys = makeElement('input', { type: 'checkbox' });
  bindSwitch(keys, singleKeys);
  const said = makeElement('p', { className: 'said', role: 'status' });
  const box = makeElement('div', { className: 'go-to-box' }, [
    makeElement('label', { for: 'go-to-input' }, [words.goTo.name]),
    input,
    offers,
    said,
    makeElement('p', { id: 'go-to-hint', className: 'hint' }, [words.goTo.hint]),
    makeElement('label', {}, [keys, words.goTo.keys]),
  ]);
  const front = makeFront(box, { 'aria-label': words.goTo.name });
  front.showPopover();

  const places = (await fetchData(`${text}places.json`)) as Places | null;
  if (places === null) {
    said.textContent = words.goTo.notFetched;
    return;
  }
  let shown: readonly PlaceOffer[] = [];
  let active = 0;
  const mark = (): void => {
    for (const [at, option] of [...offers.children].entries()) option.ariaSelected = String(at === active);
    const current = offers.children[active];
    if (current === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', current.id);
    current?.scrollIntoView({ block: 'nearest' });
  };
  const update = (): void => {
    const { offers: found, message } = parsePlace(input.value, places, say);
    shown = found;
    active = 0;
    offers.replaceChildren(...found.map((offer, at) => optionFor(offer, at, go)));
    input.ariaExpanded = String(found.length > 0);
    if (said.textContent !== (message ?? '')) said.textContent = message ?? '';
    mark();
  };
  const go = (offer: PlaceOffer): void => {
    front.hidePopover();
    const address = new URL(`${text}#${encodeURI(offer.id)}`, location.href);
    // The same address again would not move the page.
    if (address.href === location.href) document.getElementById(offer.id)?.scrollIntoView();
    else location.assign(address);
  };
  input.addEventListener('input', update);
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = shown[active];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      active = (active + step + shown.length) % shown.length;
      mark();
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      go(chosen);
    }
  });
  update();
}

function optionFor(offer: PlaceOffer, at: number, go: (offer: PlaceOffer) => void): HTMLElement {
  const option = makeElement('li', { id: `go-to-${String(at)}`, role: 'option', 'aria-selected': 'false' }, [
    makeElement('span', {}, [offer.name]),
    ' ',
    makeElement('span', {}, [offer.detail]),
  ]);
  option.addEventListener('click', () => {
    go(offer);
  });
  return option;
}
