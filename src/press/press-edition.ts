import type { PathWithRoute } from 'astro';
import { parseDocument } from 'htmlparser2';
import type { PassagePage } from '../html/passage-page.ts';
import { isSearched } from '../search/read-searched-editions.ts';
import { tagsIn } from '../site/tags-in.ts';
import { tagsOf } from '../site/tags-of.ts';
import type { AskedPassage } from './asked-passage.ts';
import type { AstroApp } from './astro-app.ts';
import { fillSizes, namesSizes } from './fill-sizes.ts';
import type { FramedPage } from './page-frame.ts';
import { passageFrames } from './passage-frames.ts';
import { type PrintedPage, readOver } from './printed-page.ts';
import type { StoredFile } from './stored-file.ts';
import { writeStored } from './write-stored.ts';

/** What a press works with. */
export interface PressSettings {
  readonly app: AstroApp;
  /** The folder of the site. */
  readonly out: string;
  /** The folder that the site is served from: `/`. */
  readonly base: string;
}

/** A file of the site that was written. */
export interface PrintedFile {
  /** From the root of the site: `entente/index.html`. */
  readonly path: string;
  /** Null for every file that is not a page. */
  readonly page: PrintedPage | null;
  readonly stored: StoredFile;
}

/**
 * Make ready to write everything that belongs to an edition.
 *
 * @param settings
 *   Astro's app and the folders.
 * @returns
 *   A function that renders the paths of an edition and writes the files.
 */
export function openPress({
  app,
  out,
  base,
}: PressSettings): (paths: readonly PathWithRoute[]) => Promise<readonly PrintedFile[]> {
  const root = base.replace(/\/?$/u, '/');
  const render = async ({ pathname, route }: PathWithRoute, press?: AskedPassage): Promise<Response> => {
    const path = trim(pathname);
    // Astro ends the path of some files with a slash, and wants it so.
    const asked = route.type !== 'page' ? pathname.replace(/^\//u, '') : path === '' ? '' : `${path}/`;
    const response = await app.render(new Request(new URL(`${root}${asked}`, 'http://localhost')), {
      routeData: route,
      ...(press === undefined ? {} : { locals: { press } }),
    });
    if (!response.ok && path !== '404')
      throw new Error(`Rendering ${pathname} failed with the status ${String(response.status)}.`);
    return response;
  };
  let passagePath: PathWithRoute | null = null;
  const frames = passageFrames(async (page: PassagePage) => {
    if (passagePath === null) throw new Error('Expected the path of a passage before its page.');
    return (await render(passagePath, { page })).text();
  });

  return async (paths) => {
    const files: PrintedFile[] = [];
    const late: [file: string, html: string][] = [];
    for (const path of paths) {
      if (trim(path.pathname).endsWith('/-/-')) {
        passagePath = path;
        const asked: AskedPassage = { page: null };
        await render(path, asked);
        for (const [place, page] of asked.pages ?? []) {
          files.push(writePage(out, `${place}/index.html`, await frames(page)));
        }
      } else {
        const response = await render(path);
        const file = trim(path.pathname);
        const bytes = Buffer.from(await response.arrayBuffer());
        if (path.route.type === 'page') {
          const html = bytes.toString();
          if (namesSizes(html)) late.push([pageFile(file), html]);
          else files.push(writePage(out, pageFile(file), scanned(html, bytes)));
        } else {
          files.push({ path: file, page: null, stored: writeStored(out, file, bytes) });
        }
      }
    }
    const sizes = new Map(files.map(({ path, stored }) => [path, stored.bytes]));
    for (const [file, html] of late) files.push(writePage(out, file, scanned(fillSizes(html, sizes))));
    return files;
  };
}

/** Every page has a folder, but for the one that servers show where there is none. */
function pageFile(path: string): string {
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

function trim(pathname: string): string {
  return pathname.replace(/^\/|\/$/gu, '');
}

function scanned(html: string, bytes = Buffer.from(html)): FramedPage {
  if (!isSearched(html)) return { bytes, tags: tagsOf(html) };
  const searched = parseDocument(html, { withStartIndices: true });
  return { bytes, tags: tagsIn(searched, html), searched };
}

function writePage(out: string, path: string, page: FramedPage): PrintedFile {
  return { path, page: readOver(path, page), stored: writeStored(out, path, page.bytes) };
}
