import { Parser } from 'htmlparser2';
import type { Problem } from '../edition/problem.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its path from the root of the site: `entente/index.html`. */
  readonly path: string;
  readonly html: string;
}

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
export function checkLinks(pages: readonly BuiltPage[], files: ReadonlySet<string>, base: string): readonly Problem[] {
  const read = new Map(pages.map((page) => [page.path, readPage(page.html)]));
  const problems: Problem[] = [];
  for (const [path, page] of read) {
    const report = (id: string, line: number, message: string, hint: string): void => {
      problems.push({ id, file: path, line, column: 0, message, hint });
    };
    for (const { id, line } of page.repeated) {
      report('id-twice', line, `Expected one element with the id ${id}; there are more.`, hints.internal);
    }
    for (const [href, line] of page.links) {
      const target = resolveLink(href, path, base);
      if (target === null) continue;
      const file = fileFor(target.path, files);
      if (file === null) {
        report('link-broken', line, `Expected a page at ${href}; there is none.`, hints.link);
      } else if (target.fragment !== '' && read.has(file) && read.get(file)?.ids.has(target.fragment) !== true) {
        report(
          'fragment-broken',
          line,
          `Expected the place #${target.fragment} in ${file}; it is not there.`,
          hints.link,
        );
      }
    }
  }
  return problems;
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

function readPage(html: string): ReadPage {
  const ids = new Set<string>();
  const repeated: { id: string; line: number }[] = [];
  const links = new Map<string, number>();
  let line = 1;
  let counted = 0;
  const parser = new Parser({
    onopentag(_name, { id, href, src }) {
      for (; counted < parser.startIndex; counted += 1) if (html.charCodeAt(counted) === 10) line += 1;
      if (id !== undefined) {
        if (ids.has(id)) repeated.push({ id, line });
        ids.add(id);
      }
      for (const address of [href, src]) {
        if (address !== undefined && !links.has(address)) links.set(address, line);
      }
    },
  });
  parser.end(html);
  return { ids, repeated, links };
}

/** Null for a link that leaves the site. */
function resolveLink(href: string, from: string, base: string): { path: string; fragment: string } | null {
  const here = new URL(`${base.replace(/\/?$/u, '/')}${from.replace(/index\.html$/u, '')}`, 'http://site.invalid');
  if (!URL.canParse(href, here)) return { path: href, fragment: '' };
  const url = new URL(href, here);
  if (url.host !== here.host || !/^https?:$/u.test(url.protocol)) return null;
  if (!url.pathname.startsWith(base)) return { path: url.pathname, fragment: '' };
  const path = decodeURIComponent(url.pathname.slice(base.length)).replace(/^\//u, '');
  return { path, fragment: decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '') };
}

function fileFor(path: string, files: ReadonlySet<string>): string | null {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file : null;
}
