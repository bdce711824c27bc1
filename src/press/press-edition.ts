import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MeasuredFile } from '../catalogue/to-editions-file.ts';
import type { PassagePage } from '../html/passage-page.ts';
import type { AskedPassage } from './asked-passage.ts';
import type { AstroApp } from './astro-app.ts';
import { measureFile } from './measure-file.ts';
import { passageFrames } from './passage-frames.ts';

/** A path of the site and the route that renders it. */
export interface RoutedPath {
  /** `/entente/works/` */
  readonly pathname: string;
  /** Astro's names of the route. */
  readonly route: string;
  readonly component: string;
  /** A page is a folder with an `index.html`; what an endpoint gives is a file. */
  readonly isPage: boolean;
}

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
  /** Of a page; null for every other file. */
  readonly html: string | null;
  /** Of a file that is no page; null for a page. */
  readonly measured: MeasuredFile | null;
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
}: PressSettings): (paths: readonly RoutedPath[]) => Promise<readonly PrintedFile[]> {
  const root = base.replace(/\/?$/u, '/');
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [keyOf(routeData), routeData]));
  const render = async (path: RoutedPath, press?: AskedPassage): Promise<Response> => {
    const routeData = routes.get(keyOf(path));
    if (routeData === undefined) throw new Error(`Astro has no route ${path.route} in this thread.`);
    // Astro ends the path of some files with a slash, and wants it so.
    const url = new URL(
      `${root}${path.isPage ? `${trim(path.pathname)}/` : path.pathname.replace(/^\//u, '')}`,
      'http://localhost',
    );
    const response = await app.render(new Request(url), {
      routeData,
      ...(press === undefined ? {} : { locals: { press } }),
    });
    if (!response.ok) throw new Error(`Rendering ${path.pathname} failed with the status ${String(response.status)}.`);
    return response;
  };
  let passagePath: RoutedPath | null = null;
  const frames = passageFrames(async (page: PassagePage) => {
    if (passagePath === null) throw new Error('Expected the path of a passage before its page.');
    return (await render(passagePath, { page })).text();
  });

  return async (paths) => {
    const files: PrintedFile[] = [];
    for (const path of paths) {
      if (trim(path.pathname).endsWith('/-/-')) {
        passagePath = path;
        const asked: AskedPassage = { page: null };
        await render(path, asked);
        for (const [place, page] of asked.pages ?? []) {
          files.push(write(out, `${place}/index.html`, await frames(page)));
        }
      } else {
        const response = await render(path);
        const file = trim(path.pathname);
        files.push(
          path.isPage
            ? write(out, `${file}/index.html`, await response.text())
            : write(out, file, new Uint8Array(await response.arrayBuffer())),
        );
      }
    }
    return files;
  };
}

function trim(pathname: string): string {
  return pathname.replace(/^\/|\/$/gu, '');
}

function keyOf({ route, component }: { readonly route: string; readonly component: string }): string {
  return `${route} ${component}`;
}

function write(out: string, path: string, content: string | Uint8Array): PrintedFile {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return typeof content === 'string'
    ? { path, html: content, measured: null }
    : { path, html: null, measured: measureFile(content) };
}
