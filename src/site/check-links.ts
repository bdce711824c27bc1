import type { Problem } from '../edition/problem.ts';
import type { ProblemId } from '../edition/problems/catalogue.ts';
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
  return checkPart(pages, files, base, () => false).problems;
}

/** A link to a page of the site that is not among those that were checked together. */
export interface OutwardLink {
  /** The page that it stands on, and the line. */
  readonly file: string;
  readonly line: number;
  readonly href: string;
  /** Where it leads: a file of the site, and an id on it; empty where it leads to the whole. */
  readonly to: { readonly file: string; readonly fragment: string };
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
  pages: readonly ScannedPage[],
  files: ReadonlySet<string>,
  base: string,
  isOutside: (file: string) => boolean,
): { readonly problems: readonly Problem[]; readonly outward: readonly OutwardLink[] } {
  const read = new Map(pages.map((page) => [page.path, readPage(page)]));
  const problems: Problem[] = [];
  const outward = new Map<string, OutwardLink>();
  for (const [path, page] of read) {
    for (const { id, line } of page.repeated) {
      const message = `Expected one element with the id ${id}; there are more.`;
      problems.push({ id: 'id-twice', file: path, line, column: 0, message, hint: hints.internal });
    }
    for (const [href, line] of page.links) {
      const target = resolveLink(href, path, base);
      if (target === null) continue;
      const file = fileFor(target.path);
      const link: OutwardLink = { file: path, line, href, to: { file, fragment: target.fragment } };
      if (isOutside(file)) {
        const key = `${file}#${target.fragment}`;
        if (!outward.has(key)) outward.set(key, link);
      } else if (!files.has(file) || (target.fragment !== '' && read.get(file)?.ids.has(target.fragment) === false)) {
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
    const known = ids.get(file) ?? readPage(site.pageOf(file)).ids;
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

interface ReadPage {
  readonly ids: ReadonlySet<string>;
  readonly repeated: readonly { readonly id: string; readonly line: number }[];
  /** The line on which each address stands first, 1-based. */
  readonly links: ReadonlyMap<string, number>;
}

function readPage({ tags }: ScannedPage): ReadPage {
  const ids = new Set<string>();
  const repeated: { id: string; line: number }[] = [];
  const links = new Map<string, number>();
  for (const { attributes, line } of tags) {
    const { id, href, src } = attributes;
    if (id !== undefined) {
      if (ids.has(id)) repeated.push({ id, line });
      ids.add(id);
    }
    for (const address of [href, src]) {
      if (address !== undefined && !links.has(address)) links.set(address, line);
    }
  }
  return { ids, repeated, links };
}

/** What no resolving changes: a path from the root of the host, a fragment, or both. */
const plainLink = /^((?:\/[\w-]+(?:\.[\w-]+)*)*\/?)(?:#([\w.-]*))?$/u;

/** Null for a link that leaves the site. */
function resolveLink(href: string, from: string, base: string): { path: string; fragment: string } | null {
  const plain = plainLink.exec(href);
  if (plain?.[1]?.startsWith(base) === true) return { path: plain[1].slice(base.length), fragment: plain[2] ?? '' };
  const here = new URL(`${base.replace(/\/?$/u, '/')}${from.replace(/index\.html$/u, '')}`, 'http://site.invalid');
  if (!URL.canParse(href, here)) return { path: href, fragment: '' };
  const url = new URL(href, here);
  if (url.host !== here.host || !/^https?:$/u.test(url.protocol)) return null;
  if (!url.pathname.startsWith(base)) return { path: url.pathname, fragment: '' };
  const path = decodeURIComponent(url.pathname.slice(base.length)).replace(/^\//u, '');
  return { path, fragment: decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '') };
}

function fileFor(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
