import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { serveSite } from '../../src/cli/serve-site.ts';
import { buildInto } from './build-into.ts';

/** A built site, served on this machine, and a browser to read it with. */
export interface ReadingRoom {
  /** `http://127.0.0.1:…/`. */
  readonly address: string;
  /** The folder of the built site. */
  readonly folder: string;
  /**
   * Open a page of the site: `entente/#p12`. Nothing is kept for reading without a network, unless the options allow
   * service workers: what a test sees must come from the site.
   */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /**
   * What pages of the room did and may not: whatever their policy forbade, and whatever they asked of another host.
   * Whichever test it happens in, the room does not close over it.
   */
  readonly trespasses: string[];
  readonly close: () => Promise<void>;
}

/**
 * Serve a site and start a browser.
 *
 * @param content
 *   The folder of the content to build the site from; when it is not given, the shipped site, which is built once for
 *   all tests.
 * @param language
 *   The language of the interface of a site of its own.
 * @returns
 *   The room; close it after the last test.
 */
export async function openReadingRoom(content?: string, language?: string): Promise<ReadingRoom> {
  const program = findBrowser();
  if (program === null)
    throw new Error('No browser: install Chromium, Chrome or Edge, or name one in MANICULE_BROWSER.');
  const folder = content === undefined ? inject('shippedSite') : buildOwn(content, language);
  const site = await serveSite({ folder, port: 0 });
  const browser = await chromium.launch({
    executablePath: program,
    args: [
      '--disable-quic',
      // Letters are drawn as they are, whatever the machine thinks of its screen.
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      // As root, as in many containers, Chromium runs only without its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const trespasses: string[] = [];
  return {
    address: site.address,
    folder,
    trespasses,
    async open(path, options = {}) {
      const context = await browser.newContext({ serviceWorkers: 'block', ...options });
      // Code that was stopped and swallowed its error says nothing on the console.
      await context.exposeFunction('reportTrespass', (what: string) => trespasses.push(what));
      await context.addInitScript(() => {
        const { reportTrespass } = globalThis as unknown as { reportTrespass: (what: string) => void };
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
          reportTrespass(`Content Security Policy: ${effectiveDirective} ${blockedURI} ${sourceFile}`);
        });
      });
      context.on('console', (message) => {
        if (/content security policy|permissions policy/iu.test(message.text())) trespasses.push(message.text());
      });
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(site.address) && !/^(?:blob|data):/u.test(url)) trespasses.push(`asked for ${url}`);
      });
      const page = await context.newPage();
      await page.goto(new URL(path, site.address).href);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
      if (content !== undefined) rmSync(folder, { recursive: true, force: true });
      if (trespasses.length > 0) throw new Error(`Pages did what they may not:\n${trespasses.join('\n')}`);
    },
  };
}

function buildOwn(content: string, language?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'manicule-site-'));
  const built = buildInto(folder, content, ['--private'], language);
  if (built.status !== 0) throw new Error(`The site was not built:\n${built.stderr}${built.stdout}`);
  return folder;
}
