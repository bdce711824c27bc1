import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../src/site/check-policy.ts';
import { scanPage } from '../../src/site/scan-page.ts';

const policy = '<meta http-equiv="content-security-policy" content="default-src \'none\'">';

/** The problems of a page with these elements in its body, as `line id`. */
function problemsOf(body: string, head = policy): readonly string[] {
  const html = `<!doctype html><html><head>${head}<link rel="stylesheet" href="/a.css"></head>\n<body>${body}</body></html>`;
  return checkPolicy(scanPage({ path: 'index.html', html })).map(({ line, id }) => `${String(line)} ${id}`);
}

describe('checkPolicy', () => {
  it.each([
    ['a script of this site', '<script type="module" src="/a.js"></script>'],
    ['data', '<script type="application/ld+json">{}</script>'],
    ['a link to another host', '<a href="https://example.org/">x</a>'],
    ['a mail address', '<a href="mailto:a@example.org">x</a>'],
    ['a place on this page', '<a href="#p1">x</a>'],
    ['a path with a colon in it', '<a href="/wells/a:b">x</a>'],
    ['words that look like code', '<p>&lt;script&gt; onclick="x" javascript:x</p>'],
  ])('accepts %s', (_name, body) => {
    expect(problemsOf(body)).toEqual([]);
  });

  it.each([
    ['a script in the page', '<script>x</script>', 'code-in-page'],
    ['a module in the page', '<script type="module">x</script>', 'code-in-page'],
    ['rules for speculation in the page', '<script type="speculationrules">{}</script>', 'code-in-page'],
    ['a style in the page', '<style>x</style>', 'code-in-page'],
    ['a style attribute', '<p style="color: red">x</p>', 'code-in-page'],
    ['an event attribute', '<p OnClick="x">x</p>', 'code-in-page'],
    ['a page within the page', '<iframe srcdoc="x"></iframe>', 'code-in-page'],
    ['a script in a link', '<a href="javascript:x">x</a>', 'link-unsafe'],
    ['a script in a link, in disguise', '<a href=" java&#10;script:x">x</a>', 'link-unsafe'],
    ['a page in a link', '<a href="data:text/html,x">x</a>', 'link-unsafe'],
    ['a file of the reader', '<a href="file:///etc/passwd">x</a>', 'link-unsafe'],
    ['a picture from another host', '<img src="https://example.org/a.png">', 'loaded-from-elsewhere'],
    ['a picture from another host, without a scheme', '<img src="//example.org/a.png">', 'loaded-from-elsewhere'],
    ['a style from another host', '<link rel="stylesheet" href="https://example.org/a.css">', 'loaded-from-elsewhere'],
    ['a connection to another host', '<link rel="preconnect" href="https://example.org">', 'loaded-from-elsewhere'],
    ['a form for another host', '<form action="https://example.org/"></form>', 'loaded-from-elsewhere'],
  ])('finds %s', (_name, body, id) => {
    expect(problemsOf(body)).toEqual([`2 ${id}`]);
  });

  it('finds a page without a policy, and one whose policy comes too late', () => {
    expect(problemsOf('', '')).toEqual(['1 policy-missing']);
    expect(problemsOf('', `<script src="/a.js"></script>${policy}`)).toEqual(['1 policy-missing']);
    expect(checkPolicy(scanPage({ path: 'a.html', html: '' })).map(({ id }) => id)).toEqual(['policy-missing']);
  });
});
