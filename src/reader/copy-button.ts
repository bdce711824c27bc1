import { copyWords, type CopiedWords } from './copy-words.ts';
import { makeElement } from './make-element.ts';

/**
 * Make a button that copies, and says so: to the eye on itself, to the ear through a live region.
 *
 * @param settings
 *   `what`: what it copies, as it is said: `the citation`. `words`: asked for at each click. `say`: speaks to the ear.
 *   `label`: what stands on it; `Copy` when it is not given.
 * @returns
 *   The button.
 */
export function copyButton(settings: {
  readonly what: string;
  readonly words: () => CopiedWords;
  readonly say: (message: string) => void;
  readonly label?: string;
}): HTMLButtonElement {
  const { what, words, say, label = 'Copy' } = settings;
  const button = makeElement('button', { type: 'button', ariaLabel: label === 'Copy' ? `Copy ${what}` : label }, [
    label,
  ]);
  let timer = 0;
  button.addEventListener('click', () => {
    void copyWords(words()).then((copied) => {
      button.textContent = copied ? 'Copied' : 'Not copied';
      button.classList.toggle('copied', copied);
      say(copied ? `Copied ${what}.` : `The browser did not allow copying ${what}.`);
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        button.textContent = label;
        button.classList.remove('copied');
      }, 2500);
    });
  });
  return button;
}
