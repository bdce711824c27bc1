import { describe, expect, it } from 'vitest';
import { interfaceLanguage } from '../../src/interface/interface-language.ts';
import { languages } from '../../src/interface/languages.ts';

/** The words of a language by the way to each: `old.merged`. */
function wordsOf(value: unknown, way = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[way, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => wordsOf(inner, way === '' ? name : `${way}.${name}`));
}

describe.each(Object.entries(languages))('the interface in %s', (tag, words) => {
  it('says what language it is, in a form that Intl knows', () => {
    expect(words.language).toBe(tag);
    expect(Intl.DateTimeFormat.supportedLocalesOf(words.locale)).toEqual([words.locale]);
  });

  it('leaves no word empty but what stands before or after a name', () => {
    const empty = wordsOf(words).filter(([way, word]) => word.trim() === '' && !/\.\d$/u.test(way));
    expect(empty).toEqual([]);
  });
});

it('refuses a language that it does not have, and names those that there are', () => {
  expect(() => interfaceLanguage('xx')).toThrow(/no language “xx”; there are en and tr/u);
});

it('counts as each language does', () => {
  const size = (tag: string): string => languages[tag]?.library.size(1204, 1, 0) ?? '';
  expect(size('en')).toBe('1,204 words, 1 paragraph, 0 notes');
  expect(size('tr')).toBe('1.204 sözcük, 1 paragraf, 0 not');
});
