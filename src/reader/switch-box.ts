import type { Switch } from './annotation-switch.ts';
import { makeElement } from './make-element.ts';

/**
 * Make a check box that switches something on and off.
 *
 * @param label
 *   What it switches.
 * @param thing
 *   Its state, and what changes it.
 * @returns
 *   The box with its label.
 */
export function switchBox(label: string, thing: Switch): HTMLLabelElement {
  const box = makeElement('input', { type: 'checkbox', checked: thing.isOn() });
  box.addEventListener('change', () => {
    thing.turn(box.checked);
  });
  // An address may have switched it meanwhile.
  addEventListener('hashchange', () => {
    box.checked = thing.isOn();
  });
  return makeElement('label', {}, [box, label]);
}
