import * as words from '../interface/words.ts';
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
      const shelved = groups.map(({ heading, editions }) => ({ heading, cards: editions.map(({ card }) => card) }));
      shelves.replaceChildren(...toShelves(shelves, shelved));
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

/** In the form of those that came with the page: what made them with another script would be one more file to fetch. */
function toShelves(
  shelves: HTMLElement,
  groups: readonly { readonly heading: string; readonly cards: readonly HTMLElement[] }[],
): readonly HTMLElement[] {
  const nav = copy(shelves, 'nav');
  nav.classList.add('named');
  nav.ariaLabel = words.library.groups;
  const link = copy(nav, 'a');
  nav.replaceChildren();
  const empty = copy(shelves, 'section');
  empty.querySelector('ul')?.replaceChildren();
  const sections = groups.map(({ heading, cards }, at) => {
    const id = `group-${String(at + 1)}`;
    const section = document.importNode(empty, true);
    section.setAttribute('aria-labelledby', id);
    Object.assign(section.querySelector('h2') ?? {}, { id, textContent: heading });
    section.querySelector('ul')?.append(...cards);
    nav.append(Object.assign(document.importNode(link), { href: `#${id}`, textContent: heading }));
    return section;
  });
  return [nav, ...sections];
}

function copy<Tag extends keyof HTMLElementTagNameMap>(within: HTMLElement, tag: Tag): HTMLElementTagNameMap[Tag] {
  const found = within.querySelector(tag);
  if (found === null) throw new Error(`Expected a shelf of the library with <${tag}>.`);
  return document.importNode(found, true);
}
