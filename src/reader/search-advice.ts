import { finding } from '../interface/words.ts';
import { type SearchState, everywhere, toSearchAddress } from '../search/search-state.ts';
import type { Message, Offer } from './search-messages.ts';
import type { SearchParts } from './search-parts.ts';

/**
 * Say what was found, and offer what else to do.
 *
 * @param parts
 *   The elements of the page.
 * @param message
 *   What to say; it is read out where it is another than before.
 * @param state
 *   The search that it is about.
 * @param again
 *   What another attempt does.
 */
export function sayOnPage(parts: SearchParts, { text, offer }: Message, state: SearchState, again: () => void): void {
  if (parts.status.textContent !== text) parts.status.textContent = text;
  parts.advice.replaceChildren(...(offer === undefined ? [] : toNodes(offer, state, again)));
}

function toNodes(offer: Offer, state: SearchState, again: () => void): readonly (Node | string)[] {
  switch (offer.type) {
    case 'queries': {
      const links = offer.queries.map(({ text, query }) => linkTo(text, { ...state, query }));
      return [offer.before, ...links.flatMap((link, number) => [number === 0 ? ' ' : ', ', link])];
    }
    case 'everywhere':
      return [linkTo(offer.text, { ...state, ...everywhere })];
    case 'again': {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = finding.again;
      button.addEventListener('click', again);
      return [button];
    }
  }
}

function linkTo(text: string, state: SearchState): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = location.pathname + toSearchAddress(state);
  link.textContent = text;
  return link;
}
