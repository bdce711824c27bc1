import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { type ServedSite, serveSite } from '../../src/cli/serve-site.ts';

/** A built site, served on this machine, and a browser to read it with. */
export interface ReadingRoom {
  /** `http://127.0.0.1:…/`. */
  readonly address: string;
  /** The folder of the built site. */
  readonly folder: string;
  /** Open a page of the site: `entente/#p12`. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/**
 * Build a site from some content, serve it and start a browser.
 *
 * @param content
 *   The folder of the content; the shipped one when it is not given.
 * @returns
 *   The room; close it after the last test.
 */
export async function openReadingRoom(content?: string): Promise<ReadingRoom> {
  const program = findBrowser();
  if (program === null) throw new Error('No browser: install Chromium, Chrome or Edge, or name one in MANICULE_BROWSER.');
  const folder = mkdtempSync(join(tmpdir(), 'manicule-site-'));
  const built = buildInto(folder, content);
  if (built.status !== 0) throw new Error(`The site was not built:\n${built.stderr}${built.stdout}`);
  const site: ServedSite = await serveSite({ folder, port: 0 });
  const browser: Browser = await chromium.launch({
    executablePath: program,
    // As root, as in many containers, Chromium runs only without its sandbox.
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-quic'] : ['--disable-quic'],
  });
  return {
    address: site.address,
    folder,
    async open(path, options = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(new URL(path, site.address).href);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Run `npm run build` for some content, as its user would.
 *
 * @param folder
 *   Where to build; it is emptied first.
 * @param content
 *   The folder of the content; the shipped one when it is not given.
 * @param more
 *   Further arguments of the command; `--private` when they are not given.
 * @returns
 *   Exit status and output.
 */
export function buildInto(
  folder: string,
  content?: string,
  more: readonly string[] = ['--private'],
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, ['src/cli/build.ts', '--out', folder, ...more], {
    encoding: 'utf8',
    // Vitest says NODE_ENV=test, which Astro would take for a development build.
    env: { ...process.env, NODE_ENV: 'production', ...(content === undefined ? {} : { MANICULE_CONTENT: content }) },
  });
}
