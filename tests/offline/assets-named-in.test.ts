import { describe, expect, it } from 'vitest';
import { assetsNamedIn } from '../../src/offline/assets-named-in.ts';

describe('assetsNamedIn', () => {
  it('finds styles, fonts and scripts of a page, each once, below whatever folder the site stands in', () => {
    const html = `<link rel="stylesheet" href="/editions/_astro/a.x_-1.css"><link rel="preload" href="/editions/_astro/b.woff2">
      <script type="module" src="/editions/_astro/c.js"></script><script src="/editions/_astro/c.js"></script>
      <a href="/editions/wells/">Wells</a>`;
    expect(assetsNamedIn(html)).toEqual(['a.x_-1.css', 'b.woff2', 'c.js']);
  });

  it('finds what a script imports, at once or later, and the styles that come with it', () => {
    const script = 'import{a as b}from"./one.js";const d=["_astro/three.css"];import(`./two.js`);"./data.json"';
    expect(assetsNamedIn(script)).toEqual(['one.js', 'three.css', 'two.js']);
  });

  it('finds the fonts of a style sheet', () => {
    expect(assetsNamedIn('@font-face{src:url(/_astro/roman.woff2)}a{src:url(./bold.woff2)}')).toEqual([
      'roman.woff2',
      'bold.woff2',
    ]);
  });
});
