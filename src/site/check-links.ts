import type { Problem } from '../edition/problem.ts';
import type { ProblemId } from '../edition/problems/catalogue.ts';
import { type LinkedPage, readLinks } from './read-links.ts';
import type { ScannedPage } from './scan-page.ts';

/**
 * Find links of a site that lead nowhere, and ids that stand twice on one page.
 *
 * Links to other hosts are not followed.
 *
 * @param pages
 *   Every HTML page of the site.
 * @param files
 *   The paths of all files of the site, from its root, with forward slashes.
 * @param base
 *   The folder that the site is served from: `/`, or `/editions/`.
 * @returns
 *   A problem for each link or id, with the page that it stands on.
 */
export function checkLinks(
  pages: readonly ScannedPage[],
  files: ReadonlySet<string>,
  base: string,
): readonly Problem[] {
  // Nothing is outside of the whole.
  return checkPart(pages.map(readLinks), files, base, () => false).problems;
}

/** A link to a page of the site that is not among those that were checked together. */
export interface OutwardLink {
  /** The page that it stands on, and the line. */
  readonly file: string;
  readonly line: number;
  readonly href: string;
  readonly to: Target;
}

/** Where a link leads: a file of the site, and an id on it; empty where it leads to the whole. */
export interface Target {
  readonly file: string;
  readonly fragment: string;
}

/**
 * Do the same for pages that belong together, an edition say, where not all of the site is at hand.
 *
 * @param pages
 *   Pages.
 * @param files
 *   The paths of all files that belong together.
 * @param base
 *   The folder that the site is served from.
 * @param isOutside
 *   Whether a file belongs to another part of the site.
 * @returns
 *   The problems, and the links to other parts, each once.
 */
export function checkPart(
  pages: readonly LinkedPage[],
  files: ReadonlySet<string>,
  base: string,
  isOutside: (file: string) => boolean,
): { readonly problems: readonly Problem[]; readonly outward: readonly OutwardLink[] } {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const resolve = resolver(base);
  const problems: Problem[] = [];
  const outward = new Map<string, OutwardLink>();
  for (const { path, repeated, links } of pages) {
    for (const { id, line } of repeated) {
      const message = `Expected one element with the id ${id}; there are more.`;
      problems.push({ id: 'id-twice', file: path, line, column: 0, message, hint: hints.internal });
    }
    for (const [href, line] of links) {
      const to = resolve(href, path);
      if (to === null) continue;
      const { file, fragment } = to;
      const link: OutwardLink = { file: path, line, href, to };
      if (isOutside(file)) {
        const key = `${file}#${fragment}`;
        if (!outward.has(key)) outward.set(key, link);
      } else if (!files.has(file) || (fragment !== '' && byPath.get(file)?.ids.has(fragment) === false)) {
        problems.push(problemOf(files.has(file) ? link : { ...link, to: { file: '', fragment: '' } }));
      }
    }
  }
  return { problems, outward: [...outward.values()] };
}

/**
 * Find links from one part of a site to another that lead nowhere.
 *
 * @param links
 *   The links.
 * @param site
 *   Says of a file whether it is there, and gives a page.
 * @returns
 *   A problem for each.
 */
export function checkOutward(
  links: readonly OutwardLink[],
  site: { readonly has: (file: string) => boolean; readonly pageOf: (file: string) => ScannedPage },
): readonly Problem[] {
  const ids = new Map<string, ReadonlySet<string>>();
  return links.flatMap((link) => {
    const { file, fragment } = link.to;
    if (!site.has(file)) return [problemOf({ ...link, to: { file: '', fragment: '' } })];
    if (fragment === '' || !file.endsWith('.html')) return [];
    const known = ids.get(file) ?? readLinks(site.pageOf(file)).ids;
    ids.set(file, known);
    return known.has(fragment) ? [] : [problemOf(link)];
  });
}

/** Of a link whose file is not there, which is empty then, or whose fragment is not. */
function problemOf({ file, line, href, to }: OutwardLink): Problem {
  const [id, message]: readonly [ProblemId, string] =
    to.file === ''
      ? ['link-broken', `Expected a page at ${href}; there is none.`]
      : ['fragment-broken', `Expected the place #${to.fragment} in ${to.file}; it is not there.`];
  return { id, file, line, column: 0, message, hint: hints.link };
}

const hints = {
  internal: 'This is a fault of Manicule, not of the edition: please report it.',
  link: 'If the link stands in a text or a note, correct it there; else it is a fault of Manicule: please report it.',
};

/** What no resolving changes: a path from the root of the host, a fragment, or both. */
const plainLink = /^((?:\/[\w-]+(?:\.[\w-]+)*)*\/?)(?:#([\w.-]*))?$/u;
/** One of another host means the same on every page. */
const wholeLink = /^https?:\/\//u;

/** Resolves links, those that mean the same on every page only once; null is for one that leaves the site. */
function resolver(base: string): (href: string, from: string) => Target | null {
  const known = new Map<string, Target | null>();
  return (href, from) => {
    const target = known.get(href);
    if (target !== undefined) return target;
    const [isPlain, path = '', fragment = ''] = plainLink.exec(href) ?? [];
    if (path === '' && fragment !== '') return { file: from, fragment };
    const isRooted = isPlain !== undefined && path.startsWith(base);
    if (!isRooted && !wholeLink.test(href)) return resolveLink(href, from, base);
    const found = isRooted ? { file: fileFor(path.slice(base.length)), fragment } : resolveLink(href, from, base);
    known.set(href, found);
    return found;
  };
}

function resolveLink(href: string, from: string, base: string): Target | null {
  const here = new URL(`${base.replace(/\/?$/u, '/')}${from.replace(/index\.html$/u, '')}`, 'http://site.invalid');
  if (!URL.canParse(href, here)) return { file: fileFor(href), fragment: '' };
  const url = new URL(href, here);
  if (url.host !== here.host || !/^https?:$/u.test(url.protocol)) return null;
  if (!url.pathname.startsWith(base)) return { file: fileFor(url.pathname), fragment: '' };
  const path = decodeURIComponent(url.pathname.slice(base.length)).replace(/^\//u, '');
  return { file: fileFor(path), fragment: decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '') };
}

function fileFor(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
