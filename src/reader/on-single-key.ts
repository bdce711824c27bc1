import { isTyping } from './is-typing.ts';
import { singleKeys } from './single-keys.ts';

/**
 * Do something at the press of a key by itself.
 *
 * @param key
 *   As the browser names it: `g`, `/`.
 * @param act
 *   Not done while somebody writes, or something stands in front of the page, or the reader has switched such keys off.
 */
export function onSingleKey(key: string, act: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (
      event.key !== key ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey ||
      event.isComposing ||
      event.defaultPrevented ||
      isTyping(event.target) ||
      !singleKeys.isOn() ||
      document.querySelector('dialog:popover-open') !== null
    )
      return;
    event.preventDefault();
    act();
  });
}
