import * as words from '../interface/words.ts';
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
  const { what, words: wanted, say, label } = settings;
  const button = makeElement('button', { type: 'button', ariaLabel: label ?? words.citing.copyNamed(what) }, [
    label ?? words.citing.copy,
  ]);
  let timer = 0;
  button.addEventListener('click', () => {
    void copyWords(wanted()).then((copied) => {
      button.textContent = copied ? words.citing.copied : words.citing.notCopied;
      button.classList.toggle('copied', copied);
      say(copied ? words.citing.saidCopied(what) : words.citing.saidNotCopied(what));
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        button.textContent = label ?? words.citing.copy;
        button.classList.remove('copied');
      }, 2500);
    });
  });
  return button;
}
