import { contentSecurityPolicy } from './content-security-policy.ts';

/** Headers that a host should send with some of the files of the site. */
export interface HeaderRule {
  /** From the root of the site: `/search/`, or `/_astro/*` for everything below a folder. */
  readonly path: string;
  /** By name; one that has several values stands on a line for each. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * The headers of the site, by path; a file gets those of every rule that its path meets.
 *
 * No header may stand in two rules that meet the same path: hosts differ in which of the two they send, or send both.
 * So the policy of all files allows what only the search page needs, and the policy that each page carries itself
 * (`layouts/Page.astro`) takes it away again; a browser heeds both.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': contentSecurityPolicy({ searches: true, framed: true }),
      'X-Content-Type-Options': 'nosniff',
      // What somebody reads here is nobody else's business.
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
        .map((feature) => `${feature}=()`)
        .join(', '),
    },
  },
  // The names of these files hold a digest of what is in them. All others are to be asked for again each time, as hosts
  // do by themselves.
  ...['/_astro/*', '/pagefind/index/*', '/pagefind/passages/*'].map((path) => ({
    path,
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  })),
  // An old one would keep an old site.
  { path: '/sw.js', headers: { 'Cache-Control': 'no-cache' } },
];

/**
 * Gather the headers of one file.
 *
 * @param path
 *   From the root of the site, with a slash in front: `/entente/`.
 * @returns
 *   By name.
 */
export function headersOf(path: string): HeaderRule['headers'] {
  const met = headerRules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...met.map(({ headers }) => headers)) as HeaderRule['headers'];
}
