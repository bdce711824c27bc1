import type { Switch } from './annotation-switch.ts';

/**
 * Let a check box switch something on and off.
 *
 * @param box
 *   The box; it is set as the thing stands.
 * @param thing
 *   Its state, and what changes it.
 */
export function bindSwitch(box: HTMLInputElement, thing: Switch): void {
  box.checked = thing.isOn();
  box.addEventListener('change', () => {
    thing.turn(box.checked);
  });
  // An address may have switched it meanwhile.
  addEventListener('hashchange', () => {
    box.checked = thing.isOn();
  });
}
