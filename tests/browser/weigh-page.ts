import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { ReadingRoom } from './reading-room.ts';

/** What a page weighs under brotli, in bytes. */
export interface PageWeight {
  /** All words of its body, also those for assistive technology to read. */
  readonly text: number;
  readonly html: number;
  /** Everything that a browser fetches for it but fonts, the page itself and the style sheet for paper included. */
  readonly all: number;
  /** The files of that, from the root of the site, as a browser fetched them. */
  readonly files: readonly string[];
}

/**
 * Weigh a page of a built site, and print what it weighs.
 *
 * @param room
 *   The site.
 * @param path
 *   Of the page: `entente/`.
 * @returns
 *   Its weight.
 */
export async function weighPage({ address, folder, open }: ReadingRoom, path: string): Promise<PageWeight> {
  const page = await open('about:blank', { viewport: { width: 1280, height: 900 } });
  const files: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() !== 'font') files.push(new URL(request.url()).pathname.replace(/\/$/u, '/index.html'));
  });
  await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
  const plain = await open(path, { javaScriptEnabled: false });
  const text = compressed(await plain.locator('body').evaluate((body) => body.textContent));
  const sizes = new Map(files.map((file) => [file, compressed(readFileSync(join(folder, file)))]));
  const html = sizes.get(`/${path}index.html`) ?? NaN;
  const all = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  process.stdout.write(
    `${path} text ${String(text)} bytes, HTML ${String(html)} (${(html / text).toFixed(3)}), ` +
      `all but fonts ${String(all)} (${(all / text).toFixed(3)}) in ${String(files.length)} files\n`,
  );
  return { text, html, all, files };
}

function compressed(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}
