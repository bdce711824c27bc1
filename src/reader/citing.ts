import { explainUnknownPlace } from './explain-unknown-place.ts';
import { isForBrowser } from './is-for-browser.ts';
import { reportUnknownFragment } from './unknown-fragment.ts';

/**
 * Let a reader cite: from the number of every paragraph and note, and from selected words.
 *
 * What is heavier than these few lines is fetched when it is first wanted.
 *
 * @param reading
 *   The article. Its `data-cite` is the address of the folder that holds `cite.json`.
 */
export function offerCitations(reading: HTMLElement): void {
  const folder = reading.dataset['cite'] ?? './';
  reportUnknownFragment(reading, (id) => explainUnknownPlace(id, reading));
  document.addEventListener('click', (event) => {
    const number = event.target instanceof Element ? event.target.closest<HTMLElement>('a.number[data-anchor]') : null;
    if (number === null || isForBrowser(event)) return;
    event.preventDefault();
    void import('./cite-panel.ts').then(({ openCitePanel }) =>
      openCitePanel(folder, { anchor: number.dataset['anchor'] ?? '' }),
    );
  });
  document.addEventListener(
    'selectionchange',
    () =>
      void import('./selection-tools.ts').then(({ watchSelection }) => {
        watchSelection(reading, folder);
      }),
    { once: true },
  );
}
