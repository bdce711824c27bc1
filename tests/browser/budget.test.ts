import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';
import { weighPage } from './weigh-page.ts';

let room: ReadingRoom;

beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

function compressed(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}

describe('the reading page', () => {
  it('weighs at most 1.3 times its own text, and 1.6 times with all its styles and scripts', async () => {
    const { text, html, all, files } = await weighPage(room, 'entente/');
    expect(files.join()).toMatch(/\.css,.*\.js/u);
    expect(html / text).toBeLessThanOrEqual(1.3);
    expect(all / text).toBeLessThanOrEqual(1.6);
  });

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

  it('has each font only once, and no more than 48 KB of them for its first words', async () => {
    const page = await room.open('about:blank', { viewport: { width: 1280, height: 900 } });
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
    });
    await page.goto(`${room.address}entente/`, { waitUntil: 'networkidle' });
    expect(fonts.map((font) => font.replace(/.*\/|\..*/gu, '')).sort()).toEqual(['italic', 'roman']);
    const bytes = fonts.map((font) => readFileSync(join(room.folder, font)).length);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(48 * 1024);
  });
});
