import type { Switch } from './annotation-switch.ts';
import { recall, remember } from './remembered.ts';

/**
 * The keys that do something by themselves, `g` and `/`. Speech software types them unasked, so a reader can switch them
 * off (WCAG 2.1.4).
 */
export const singleKeys: Switch = {
  isOn: () => recall('keys') !== 'off',
  turn(on) {
    remember('keys', on ? null : 'off');
  },
};
