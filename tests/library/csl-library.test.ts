import { describe, expect, it } from 'vitest';
import { citationStyles } from '../../src/exports/csl/citation-styles.ts';
import { cslLibrary } from '../../src/library/csl-library.ts';

describe('cslLibrary', () => {
  it.each(citationStyles)('has the style of $name', ({ csl }) => {
    expect(cslLibrary.style(csl)?.name).toBe('style');
  });

  it.each([
    ['en-GB', 'en-GB'],
    ['tr', 'tr-TR'],
    ['de', 'de-DE'],
    ['hy', 'en-US'],
    ['tlh', 'en-US'],
  ])('gives for %s the locale %s', (language, locale) => {
    expect(cslLibrary.locale(language).attrs['xml:lang']).toBe(locale);
  });

  it('has no style that nobody made', () => {
    expect(cslLibrary.style('no-such-style')).toBeNull();
  });
});
