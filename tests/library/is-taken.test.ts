import { expect, it } from 'vitest';
import { isTaken } from '../../src/library/is-taken.ts';

it.each(['search', 'offline', 'schemas', 'pagefind', '404'])('an edition cannot be called %s', (name) => {
  expect(isTaken(name)).toBe(true);
});

it.each(['wells', 'searching', 'entente'])('an edition can be called %s', (name) => {
  expect(isTaken(name)).toBe(false);
});
