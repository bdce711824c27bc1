/**
 * Say what a page may load and run: nothing but what this site serves, and nothing that stands within the page.
 *
 * The policy allows no inline script, no inline style and no style attribute, so that markup which slipped into a page
 * stays dead letters. A script that must stand within a page would be named here by its hash. Styles that our own
 * scripts set (`element.style.top`) are not concerned: https://www.w3.org/TR/CSP3/#changes-from-level-2
 *
 * @param page
 *   `searches`: whether the index is read on this page; Pagefind compiles it from WebAssembly. Else nothing is compiled.
 *   `framed`: whether the policy is sent as a header, the only place where a browser heeds who may frame the page.
 * @returns
 *   The value of `Content-Security-Policy`.
 */
export function contentSecurityPolicy({
  searches = false,
  framed = false,
}: {
  readonly searches?: boolean;
  readonly framed?: boolean;
}): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': searches ? ["'self'", "'wasm-unsafe-eval'"] : ["'self'"],
    'style-src': ["'self'"],
    'font-src': ["'self'"],
    'img-src': ["'self'"],
    'manifest-src': ["'self'"],
    // The one that keeps what was read.
    'worker-src': ["'self'"],
    // The citing panel, go-to and the search fetch their data.
    'connect-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    ...(framed ? { 'frame-ancestors': ["'none'"] } : {}),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
