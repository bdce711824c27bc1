import { onSingleKey } from './on-single-key.ts';

/**
 * Turn to the search page at the press of a slash, and mark the words that a search has led to.
 *
 * This is all that other pages load; the rest comes only where it is needed.
 */
export function offerSearch(): void {
  onSingleKey('/', () => {
    const input = document.querySelector<HTMLInputElement>("[data-search='input']");
    if (input !== null) input.select();
    else document.querySelector<HTMLAnchorElement>('header.site [rel="search"]')?.click();
  });

  if (new URLSearchParams(location.search).has('highlight')) {
    void import('./mark-search.ts').then((module) => {
      module.markSearch();
    });
  }
}
