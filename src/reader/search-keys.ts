import type { SearchParts } from './search-parts.ts';

/**
 * Let the keys move through the hits.
 *
 * Down goes from the box to the first hit and on, up goes back, Enter follows the link as everywhere, and Esc goes back
 * to the box, where it empties it.
 *
 * @param parts
 *   The elements of the page.
 * @param empty
 *   What emptying the box does.
 */
export function moveWithKeys(parts: SearchParts, empty: () => void): void {
  const links = (): readonly HTMLElement[] => [...parts.hits.querySelectorAll<HTMLElement>('a.hit-link')];
  const stops = (): readonly HTMLElement[] => [parts.input, ...links(), ...(parts.more.hidden ? [] : [parts.more])];

  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const here = stops().findIndex((stop) => stop === document.activeElement);
    const isInBox = here === 0;
    if (event.key === 'Escape') {
      // A browser empties a search box by itself, without saying so in the same way everywhere.
      event.preventDefault();
      if (isInBox) empty();
      parts.input.focus();
      return;
    }
    if (here < 0 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const next = stops()[event.key === 'ArrowDown' ? here + 1 : here - 1];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}
