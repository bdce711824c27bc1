import { describe, expect, it } from 'vitest';
import { kindOfFile } from '../../src/offline/kind-of-file.ts';

describe('kindOfFile', () => {
  it.each([
    ['', 'page'],
    ['entente/', 'page'],
    ['entente/works/', 'page'],
    ['search/', 'page'],
    ['offline/', 'fallback'],
    ['entente/p/12/', 'passage'],
    ['entente/n/137.3/', 'passage'],
    ['_astro/Page.Bkg-o3Yz.css', 'asset'],
    ['pagefind/index/1a38cc.pf_index', 'index'],
    ['pagefind/passages/1a2b-0.bin', 'index'],
    ['pagefind/catalogue.bin', 'search'],
    ['pagefind/pagefind.js', 'search'],
    ['entente/print.css', 'data'],
    ['entente/cite.json', 'data'],
    ['icon.svg', 'data'],
  ])('keeps %s as %s', (path, kind) => {
    expect(kindOfFile(path)).toBe(kind);
  });

  it.each(['entente/entente.epub', 'entente/tei.xml', 'feed.xml', 'editions.json', 'sw.js'])('keeps no %s', (path) => {
    expect(kindOfFile(path)).toBeNull();
  });
});
