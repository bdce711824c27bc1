import * as words from '../interface/words.ts';
import { makeElement } from './make-element.ts';
import { shelveEditions } from './shelve-editions.ts';

/**
 * Let a reader arrange the library by journal or decade; it comes arranged by author, and stays so without scripts.
 *
 * The choice stands in the address, so that a link to it can be given.
 *
 * @param box
 *   The element with the choices and the groups.
 */
export function arrangeLibrary(box: HTMLElement): void {
  const choices = box.querySelector<HTMLFieldSetElement>('.arrangements');
  const shelves = box.querySelector<HTMLElement>('[data-shelves]');
  if (choices === null || shelves === null) return;
  const byAuthor = [...shelves.children];
  /** Where each card stands by author. */
  const homes = [...box.querySelectorAll<HTMLElement>('[data-edition]')].map((card) => ({
    card,
    home: card.parentElement,
    source: card.querySelector('.source cite')?.textContent ?? '',
    year: Number(card.dataset['year'] ?? '') || null,
  }));

  const arrange = (by: string): void => {
    if (by === 'source' || by === 'decade') {
      const without = by === 'source' ? words.library.withoutSource : words.library.withoutYear;
      const groups = shelveEditions(homes, by, { locale: words.locale, decade: words.dates.decade, without });
      shelves.replaceChildren(
        ...toShelves(groups.map(({ heading, editions }) => ({ heading, cards: editions.map(({ card }) => card) }))),
      );
    } else {
      for (const { card, home } of homes) home?.append(card);
      shelves.replaceChildren(...byAuthor);
    }
    const address = new URL(location.href);
    if (by === 'author') address.searchParams.delete('by');
    else address.searchParams.set('by', by);
    history.replaceState(history.state, '', address);
    // What is typed in the box still holds.
    box.dispatchEvent(new CustomEvent('arranged', { bubbles: true }));
  };

  choices.hidden = false;
  choices.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) arrange(target.value);
  });
  const asked = new URL(location.href).searchParams.get('by');
  const [byDefault, ...others] = choices.querySelectorAll('input');
  const choice = others.find(({ value }) => value === asked) ?? byDefault;
  if (choice === undefined) return;
  // The address says it, not what a browser has kept of the page.
  choice.checked = true;
  if (choice !== byDefault) arrange(choice.value);
}

function toShelves(groups: readonly { readonly heading: string; readonly cards: readonly HTMLElement[] }[]): Element[] {
  const links = groups.map(({ heading }, at) => makeElement('a', { href: `#group-${String(at + 1)}` }, [heading]));
  const sections = groups.map(({ heading, cards }, at) => {
    const id = `group-${String(at + 1)}`;
    return makeElement('section', { 'data-group': '', 'aria-labelledby': id }, [
      makeElement('h2', { className: 'letter', id }, [heading]),
      makeElement('ul', { className: 'editions' }, cards),
    ]);
  });
  return [makeElement('nav', { className: 'letters named', 'aria-label': words.library.groups }, links), ...sections];
}
