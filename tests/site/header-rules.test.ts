import { describe, expect, it } from 'vitest';
import { headerRules, headersOf } from '../../src/site/header-rules.ts';
import { toHeadersFile } from '../../src/site/to-headers-file.ts';

describe('headerRules', () => {
  it('send each page a policy, its type as declared, no address of where the reader was, and few permissions', () => {
    const headers = headersOf('/entente/');
    expect(headers['Content-Security-Policy']).toMatch(/frame-ancestors 'none'$/u);
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['Referrer-Policy']).toBe('no-referrer');
    expect(headers['Permissions-Policy']).toContain('geolocation=()');
  });

  it('let browsers keep for good what is named for its content, and nothing else', () => {
    const kept = [
      '/_astro/Page.CkuF7ZQr.css',
      '/pagefind/index/und_1a2b3c4.pf_index',
      '/pagefind/passages/und_1a2b-0.bin',
    ];
    for (const path of kept) expect(headersOf(path)['Cache-Control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/entente/', '/pagefind/catalogue.bin', '/pagefind/pagefind.js']) {
      expect(headersOf(path)['Cache-Control']).toBeUndefined();
    }
  });

  it('have the service worker asked for anew each time, for an old one would keep an old site', () => {
    expect(headersOf('/sw.js')['Cache-Control']).toBe('no-cache');
  });

  it('name no header in two rules that meet one path, for hosts differ in what they make of that', () => {
    const reach = (path: string): string => path.replace(/\*$/u, '');
    const twice = headerRules.flatMap((one, index) =>
      headerRules
        .slice(index + 1)
        .filter(({ path }) => reach(path).startsWith(reach(one.path)) || reach(one.path).startsWith(reach(path)))
        .flatMap(({ headers }) => Object.keys(headers).filter((name) => name in one.headers)),
    );
    expect(twice).toEqual([]);
  });
});

describe('toHeadersFile', () => {
  it('writes each path with its headers below it, under the folder that the site is served from', () => {
    const rules = [
      { path: '/*', headers: { 'X-One': 'a', 'X-Two': 'b' } },
      { path: '/search/', headers: { 'X-Three': 'c' } },
    ];
    expect(toHeadersFile(rules, '/editions/')).toBe(
      '/editions/*\n  X-One: a\n  X-Two: b\n\n/editions/search/\n  X-Three: c\n',
    );
  });
});
