import { expect, test } from 'vitest';
import { isSlug, toSlug } from '../../src/edition/slug.ts';

test.each([
  ['İstanbul ve Çevresi', 'istanbul-ve-cevresi'],
  ['IĞDIR: Kâzım’ın Yılı', 'igdir-kazimin-yili'],
  ['Łódź, Tromsø & Straße', 'lodz-tromso-strasse'],
  ['  Salt -- Roads!  ', 'salt-roads'],
])('folds "%s" to %s', (title, slug) => {
  expect(toSlug(title)).toBe(slug);
});

test('ends a long slug with a word', () => {
  expect(toSlug('the salt roads of the upper valley', { longest: 12 })).toBe('the-salt');
  expect(toSlug('a'.repeat(80))).toHaveLength(60);
});

test.each(['', '—', 'Воздух', 'CON', 'nul', 'Lpt1'])('makes no slug of "%s"', (title) => {
  expect(toSlug(title)).toBeNull();
});

test.each(['İzmir', 'a b', 'a--b', '-a', 'a/b', '..', 'con', '', 'a'.repeat(61)])(
  'does not take "%s" for a slug',
  (name) => {
    expect(isSlug(name)).toBe(false);
  },
);
