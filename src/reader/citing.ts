import { fetchCiteFile } from './cite-file.ts';
import { isForBrowser } from './is-for-browser.ts';
import { withPanelStyles } from './panel-styles.ts';
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
  reportUnknownFragment(reading, (id) =>
    import('./explain-unknown-place.ts').then((module) => module.explainUnknownPlace(id, reading)),
  );
  // Who points at a number, touches it or comes to it by the keyboard mostly opens it a moment later.
  for (const event of ['pointerover', 'focusin', 'click'] as const) {
    addEventListener(event, (pointing) => {
      const number = pointing.target instanceof Element ? pointing.target.closest<HTMLAnchorElement>('a.number') : null;
      if (number === null) return;
      // What the panel shows comes beside its code, and not after it.
      void fetchCiteFile(folder);
      const panel = withPanelStyles(import('./cite-panel.ts'));
      if (event !== 'click' || isForBrowser(pointing as MouseEvent)) return;
      pointing.preventDefault();
      void panel.then(({ openCitePanel }) =>
        openCitePanel(folder, { anchor: decodeURIComponent(number.hash.slice(1)) }, number),
      );
    });
  }
  document.addEventListener(
    'selectionchange',
    () =>
      void withPanelStyles(import('./selection-tools.ts')).then(({ watchSelection }) => {
        watchSelection(reading, folder);
      }),
    { once: true },
  );
}
