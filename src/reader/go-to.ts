import { onSingleKey } from './on-single-key.ts';
import { withPanelStyles } from './panel-styles.ts';

/**
 * Let a reader go to any place by typing it: from a button, or with the key g.
 *
 * The box itself is fetched when it is first wanted.
 *
 * @param button
 *   The button that opens it. Its `data-text` is the address of the reading page.
 */
export function offerGoTo(button: HTMLElement): void {
  const open = (): void => {
    void withPanelStyles(import('./go-to-box.ts')).then(({ openGoToBox }) =>
      openGoToBox(button.dataset['text'] ?? './'),
    );
  };
  button.addEventListener('click', open);
  onSingleKey('g', open);
}
