import { foldWords } from '../edition/ledger/fold-words.ts';
import { library } from '../interface/words.ts';

/**
 * Show only the editions of the library that have what is typed in their title, author, source or description.
 *
 * Enter searches the texts of all editions, as it does without scripts.
 *
 * @param form
 *   The form with the box.
 */
export function filterLibrary(form: HTMLFormElement): void {
  const box = form.querySelector('input');
  const said = form.querySelector('[data-library-said]');
  const cards = [...document.querySelectorAll<HTMLElement>('[data-edition]')];
  if (box === null || said === null || cards.length < 2) return;
  let folded: readonly (readonly string[])[] | null = null;

  const filter = (): void => {
    folded ??= cards.map((card) => foldWords(textsIn(card).join(' ')));
    const wanted = foldWords(box.value);
    let shown = 0;
    for (const [index, card] of cards.entries()) {
      const words = folded[index] ?? [];
      card.hidden = !wanted.every((one) => words.some((word) => word.startsWith(one)));
      if (!card.hidden) shown += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-edition]:not([hidden])') === null;
    }
    for (const letters of document.querySelectorAll<HTMLElement>('.letters')) letters.hidden = wanted.length > 0;
    said.textContent = wanted.length === 0 ? '' : library.shown(shown, cards.length);
  };
  box.addEventListener('input', filter);
  // Groups that are made anew know nothing of it.
  document.addEventListener('arranged', filter);
  // A browser keeps what was typed when one comes back.
  if (box.value !== '') filter();
}

/** The text of each of its elements: no space stands between them. */
function textsIn(card: HTMLElement): readonly string[] {
  return [...card.querySelectorAll('*')].map(({ textContent }) => textContent);
}
