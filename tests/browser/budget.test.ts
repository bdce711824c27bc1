import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeText } from '../bench/texts/make-text.ts';
import { writeContent } from '../bench/texts/write-content.ts';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';

let room: ReadingRoom;
let article: ReadingRoom;
const content = mkdtempSync(join(tmpdir(), 'manicule-article-'));

beforeAll(async () => {
  room = await openReadingRoom();
  writeContent(content, makeText(1));
  article = await openReadingRoom(content);
});
afterAll(async () => {
  await room.close();
  await article.close();
  rmSync(content, { recursive: true, force: true });
});

function compressed(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}

/** What a browser fetches of the site for a page, fonts aside, with the style sheet for paper: paths from its root. */
async function filesFor({ address, open }: ReadingRoom, path: string): Promise<readonly string[]> {
  const page = await open('about:blank', { viewport: { width: 1280, height: 900 } });
  const files: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() !== 'font') files.push(new URL(request.url()).pathname.replace(/\/$/u, '/index.html'));
  });
  await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
  return files;
}

describe.each([
  ['shipped', 'entente', () => room],
  ['made-up, of ten thousand words,', 'text-1', () => article],
])('the reading page of the %s edition', (_, slug, roomOf) => {
  it('weighs at most 1.3 times its own text, and 1.6 times with all its styles and scripts', async () => {
    const { folder } = roomOf();
    const files = await filesFor(roomOf(), `${slug}/`);
    const page = await roomOf().open(`${slug}/`, { javaScriptEnabled: false });
    const text = compressed(await page.locator('body').evaluate((body) => body.textContent));
    const sizes = new Map(files.map((file) => [file, compressed(readFileSync(join(folder, file)))]));
    const html = sizes.get(`/${slug}/index.html`) ?? NaN;
    const all = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
    process.stdout.write(
      `${slug}: text ${String(text)} bytes, HTML ${String(html)} (${(html / text).toFixed(3)}), ` +
        `all but fonts ${String(all)} (${(all / text).toFixed(3)}) in ${String(files.length)} files\n`,
    );
    expect([...sizes.keys()].map((file) => /[^.]*$/u.exec(file)?.[0])).toEqual(expect.arrayContaining(['css', 'js']));
    expect(html / text).toBeLessThanOrEqual(1.3);
    expect(all / text).toBeLessThanOrEqual(1.6);
  });
});

describe('the reading page', () => {
  it('fetches at most 15 KB of script before search or citing is opened', async () => {
    const page = await room.open('about:blank', { viewport: { width: 1280, height: 900 } });
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.goto(`${room.address}entente/`, { waitUntil: 'networkidle' });
    const bytes = scripts.map((script) => compressed(readFileSync(join(room.folder, script))));
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(15 * 1024);
  });

  it('fetches at most 10 KB when citing is first opened: the panel with its styles, and the citations of the whole text', async () => {
    const page = await room.open('entente/', { viewport: { width: 1280, height: 900 } });
    await page.waitForLoadState('networkidle');
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (['script', 'stylesheet', 'fetch'].includes(request.resourceType()))
        fetched.push(new URL(request.url()).pathname);
    });
    await page.locator('#p3 > a.number').click();
    await page.locator('.cite-panel .reference').first().waitFor();
    const bytes = (isCitations: boolean): number =>
      fetched
        .filter((file) => file.endsWith('/cite.json') === isCitations)
        .reduce((sum, file) => sum + compressed(readFileSync(join(room.folder, file))), 0);
    process.stdout.write(
      `the panel: ${String(bytes(false))} bytes of script and style, ${String(bytes(true))} of citations\n`,
    );
    expect(bytes(false)).toBeGreaterThan(0);
    expect(bytes(true)).toBeGreaterThan(0);
    expect(bytes(false) + bytes(true)).toBeLessThanOrEqual(10 * 1024);
  });

  it('has each font only once, and no more than 80 KB of them for its first words', async () => {
    const page = await room.open('about:blank', { viewport: { width: 1280, height: 900 } });
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
    });
    await page.goto(`${room.address}entente/`, { waitUntil: 'networkidle' });
    expect(fonts.map((font) => font.replace(/.*\/|\..*/gu, '')).sort()).toEqual(['italic', 'roman']);
    const bytes = fonts.map((font) => readFileSync(join(room.folder, font)).length);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(80 * 1024);
  });
});
