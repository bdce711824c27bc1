import type { Rival, Search } from './rival.ts';

declare global {
  interface Window {
    /** All ids that a query finds. */
    ask: (words: string) => Promise<readonly string[]>;
    /** Milliseconds from a query to five hits on the page. */
    askAndShow: (words: string) => Promise<number>;
  }
}

/**
 * Search for what the address asks, and show the ids of the first five hits: what a search page does at the least.
 *
 * @param rival
 *   The engine.
 */
export async function startPage({ open }: Rival): Promise<void> {
  const search: Search = await open(async (file) => {
    const response = await fetch(file);
    if (!response.ok) throw new Error(`${file} answered ${String(response.status)}.`);
    return response.text();
  });
  const show = async (words: string): Promise<void> => {
    const ids = await search(words);
    const items = ids.slice(0, 5).map((id) => {
      const item = document.createElement('li');
      item.className = 'hit';
      item.textContent = id;
      return item;
    });
    document.querySelector('ol')?.replaceChildren(...items);
  };
  window.ask = async (words) => search(words);
  window.askAndShow = async (words) => {
    const begun = performance.now();
    await show(words);
    return performance.now() - begun;
  };
  await show(new URLSearchParams(location.search).get('q') ?? '');
  document.documentElement.dataset['shown'] = String(performance.now());
}
