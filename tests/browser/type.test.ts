import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';

let room: ReadingRoom;

beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

/** The names of the fonts that a browser has really drawn some elements with, and whether they came from the site. */
async function fontsOf(page: Page, selector: string): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const used = new Set<string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont } of fonts) used.add(`${familyName}${isCustomFont ? '' : ' of the machine'}`);
  }
  return [...used];
}

describe('the book face', () => {
  it.each(['entente/', 'entente/works/', 'entente/names/'])('has every letter of %s', async (path) => {
    const page = await room.open(path);
    await page.evaluate(() => document.fonts.ready);
    const fonts = await fontsOf(page, 'main :is(h1, h2, p, li, dd)');
    expect(fonts.filter((font) => !/^(?:EB Garamond|Noto Serif (?:Armenian|Georgian))/u.test(font))).toEqual([]);
    expect(fonts.join()).not.toContain('of the machine');
    expect(fonts.length).toBeGreaterThan(0);
  });

  it('is one file for each face and script that is in use', () => {
    const files = readdirSync(join(room.folder, '_astro')).filter((file) => /\.(?:woff2?|ttf)$/u.test(file));
    expect(files.map((file) => file.split('.')[0]).sort()).toEqual([
      'armenian',
      'georgian',
      'italic',
      'italic-cyrillic',
      'roman',
      'roman-cyrillic',
      'strong',
    ]);
  });

  it('moves nothing when it comes late', async () => {
    const context = await room.open('about:blank').then((page) => page.context());
    const page = await context.newPage();
    let letGo = (): void => undefined;
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    await page.route(/\.woff2$/u, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL('entente/', room.address).href, { waitUntil: 'domcontentloaded' });
    const lines = (): Promise<number> =>
      page.locator('#p2').evaluate((paragraph) => paragraph.getBoundingClientRect().height);
    await page.locator('#p2').waitFor();
    const before = await lines();
    letGo();
    await page.evaluate(() => document.fonts.ready);
    expect(Math.abs((await lines()) - before)).toBeLessThanOrEqual(31);
  });
});

describe('a line', () => {
  it('holds 60 to 72 characters where there is room', async () => {
    const page = await room.open('entente/', { viewport: { width: 1280, height: 900 } });
    await page.evaluate(() => document.fonts.ready);
    const mean = await page.locator('.text > p').evaluateAll((paragraphs) => {
      const counts = paragraphs.flatMap((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const height = paragraph.getBoundingClientRect().height;
        const lines = Math.round(height / parseFloat(getComputedStyle(paragraph).lineHeight));
        // The last line of a paragraph is short by half a line, on the mean.
        return lines < 4 ? [] : [paragraph.textContent.length / (lines - 0.5)];
      });
      return counts.reduce((sum, count) => sum + count, 0) / counts.length;
    });
    expect(mean).toBeGreaterThanOrEqual(60);
    expect(mean).toBeLessThanOrEqual(72);
  });
});

describe('figures', () => {
  it('are old-style in the text, and stand as high as capitals where they are numbers of pages and volumes', async () => {
    const page = await room.open('entente/', { viewport: { width: 1280, height: 900 } });
    await page.locator('.side-note').first().waitFor();
    const figuresOf = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).fontVariantNumeric);
    for (const words of ['.text > p', 'h1']) expect(await figuresOf(words), words).toContain('oldstyle-nums');
    for (const apparatus of ['.notes li', '.side-note', '.works li', '.text .number', '.call', '.annotations li']) {
      expect(await figuresOf(apparatus), apparatus).toContain('lining-nums');
    }
  });
});
