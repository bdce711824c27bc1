import { describe, expect, it } from 'vitest';
import { checkLinks } from '../../src/site/check-links.ts';
import { type BuiltPage, scanPage } from '../../src/site/scan-page.ts';

/** The ids of the problems of a site of two pages, as `page line id`. */
function problemsOf(body: string, base = '/'): readonly string[] {
  const pages: BuiltPage[] = [
    { path: 'index.html', html: `<body>\n${body}</body>` },
    { path: 'wells/index.html', html: '<p id="p1">One.</p><p id="İ1">Two.</p>' },
  ];
  const files = new Set([...pages.map((page) => page.path), 'icon.svg']);
  return checkLinks(pages.map(scanPage), files, base).map(({ file, line, id }) => `${file} ${String(line)} ${id}`);
}

describe('checkLinks', () => {
  it.each([
    ['a page', '<a href="/wells/">x</a>'],
    ['a relative page', '<a href="wells/">x</a>'],
    ['a place in a page', '<a href="/wells/#p1">x</a>'],
    ['exact words in a place', '<a href="/wells/#p1:~:text=One">x</a>'],
    ['an encoded place', '<a href="/wells/#%C4%B01">x</a>'],
    ['a file', '<img src="/icon.svg">'],
    ['another host', '<a href="https://example.org/nowhere">x</a>'],
    ['a mail address', '<a href="mailto:a@example.org">x</a>'],
    ['the top of this page', '<a href="#">x</a>'],
  ])('accepts a link to %s', (_name, body) => {
    expect(problemsOf(body)).toEqual([]);
  });

  it.each([
    ['a page that is not there', '<a href="/springs/">x</a>', 'link-broken'],
    ['a page without its slash', '<a href="/wells">x</a>', 'link-broken'],
    ['a file that is not there', '<img src="/well.svg">', 'link-broken'],
    ['a place that is not in the page', '<a href="/wells/#p2">x</a>', 'fragment-broken'],
    ['a place that is not in this page', '<a href="#p1">x</a>', 'fragment-broken'],
  ])('finds a link to %s', (_name, body, id) => {
    expect(problemsOf(body)).toEqual([`index.html 2 ${id}`]);
  });

  it('finds an id that stands twice', () => {
    expect(problemsOf('<p id="a"></p>\n<p id="a"></p>')).toEqual(['index.html 3 id-twice']);
  });

  it('reads addresses below the folder that the site is served from', () => {
    expect(problemsOf('<a href="/editions/wells/">x</a>', '/editions/')).toEqual([]);
    expect(problemsOf('<a href="/wells/">x</a>', '/editions/')).toEqual(['index.html 2 link-broken']);
  });
});
