import { expect, it } from 'vitest';
import { nearestName } from '../../../src/edition/ledger/nearest-name.ts';

const ids = ['name-amina-brook', 'name-brook', 'name-board-of-wells', 'name-putten'];

it.each([
  // Letters that are wrong, missing or too many; capitals; no prefix.
  ['name-puten', 'name-putten'],
  ['#name-putton', 'name-putten'],
  ['Name-Putten', 'name-putten'],
  ['puttten', 'name-putten'],
  // Words that are missing, at either end.
  ['name-amina', 'name-amina-brook'],
  ['name-wells', 'name-board-of-wells'],
  ['name-of-wels', 'name-board-of-wells'],
  // Two hold the word: the one that is nothing else.
  ['name-brock', 'name-brook'],
  ['name-amina-brok', 'name-amina-brook'],
])('finds for %s the name %s', (fragment, nearest) => {
  expect(nearestName(ids, fragment)).toBe(nearest);
});

it.each(['name-nobody', 'name-', '', 'p12', 'n130.2'])('finds no name for %s', (fragment) => {
  expect(nearestName(ids, fragment)).toBeNull();
});
