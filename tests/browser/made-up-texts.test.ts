import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeText, sizeOf } from '../bench/texts/make-text.ts';
import { writeContent } from '../bench/texts/write-content.ts';
import { landingOf } from './landing-of.ts';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';
import { canOpenWebKit, openWebKitRoom } from './webkit-room.ts';
import { weighPage } from './weigh-page.ts';

/** The smallest text of which a page draws only what is near; `npm run bench:long` reads one of 200,000 words. */
const long = { words: 45_000, paragraphs: 320, notes: 360, sources: 120 };

const content = mkdtempSync(join(tmpdir(), 'manicule-made-up-'));
let room: ReadingRoom;

beforeAll(async () => {
  writeContent(content, makeText(1));
  writeContent(content, makeText(2, long));
  writeContent(content, makeText(3, sizeOf(1000)));
  room = await openReadingRoom(content);
});
afterAll(async () => {
  await room.close();
  rmSync(content, { recursive: true, force: true });
});

const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 800 } };

describe('a text of ten thousand words', () => {
  it('weighs at most 1.3 times its words, and 1.6 times with all styles and scripts', async () => {
    const { text, html, all } = await weighPage(room, 'text-1/');
    expect(html / text).toBeLessThanOrEqual(1.3);
    expect(all / text).toBeLessThanOrEqual(1.6);
  });

  it('has its end drawn where a call leads to it, before one follows it, and not where a note opens in place', async () => {
    const page = await room.open('text-1/', desk);
    await expect.poll(() => isEndDrawn(page)).toBe(true);
    await page.locator('[id="call-110.2"]').click();
    expect(new URL(page.url()).hash).toBe('#n110.2');
    expect(Math.abs(await landingOf(page, 'n110.2'))).toBeLessThan(1);
    const small = await room.open('text-1/', phone);
    await small.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    await small.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    expect(await isEndDrawn(small)).toBe(false);
  });

  it('lands just at each place of its end that an address names', async () => {
    for (const id of ['n110.2', 'works', 'work-text-1-w30']) {
      const page = await room.open(`text-1/#${id}`, desk);
      await page.locator('.side-notes').waitFor({ state: 'attached' });
      await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
      expect(Math.abs(await landingOf(page, id)), id).toBeLessThan(1);
    }
  });
});

/** Whether the last note and the last work are laid out. */
async function isEndDrawn(page: Page): Promise<boolean> {
  return (await isDrawn(page, '.notes li')) && (await isDrawn(page, '.works-cited li'));
}

function isDrawn(page: Page, parts: string): Promise<boolean> {
  return page
    .locator(parts)
    .last()
    .evaluate((part) => part.checkVisibility({ contentVisibilityAuto: true }));
}

describe('the contents of a text with headings', () => {
  it('are a strip at the foot of the window, all along it', async () => {
    for (const { viewport } of [desk, phone]) {
      const page = await room.open('text-1/', { viewport });
      const box = await page.locator('.contents').boundingBox();
      expect(box).toMatchObject({ x: 0, width: viewport.width });
      expect(box?.height).toBeLessThan(60);
      expect(await page.getByRole('button', { name: 'Contents' }).isVisible()).toBe(true);
    }
  });

  it('stand beside the text where there is room for them, and mark the heading in view', async () => {
    const page = await room.open('text-1/', { viewport: { width: 1920, height: 1000 } });
    const list = await page.locator('#contents-list').boundingBox();
    const text = await page.locator('.text').boundingBox();
    expect((list?.x ?? NaN) + (list?.width ?? NaN)).toBeLessThan((text?.x ?? NaN) - 40);
    expect(await page.getByRole('button', { name: 'Contents' }).isVisible()).toBe(false);
    await page.locator('.contents a[href="#h3"]').click();
    await page.locator('.contents a[href="#h3"][aria-current]').waitFor();
  });
});

it('a text with little after it is as long as it looks, before one has come to its end', async () => {
  const page = await room.open('text-3/', phone);
  await page.evaluate(() => document.fonts.ready);
  const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await page.locator('#works').scrollIntoViewIfNeeded();
  expect(await page.locator('#works li').last().isVisible()).toBe(true);
  expect(await height()).toBe(before);
});

/** How many passages a browser has left undrawn. */
function undrawn(page: Page): Promise<number> {
  return page
    .locator('.text > .part > p')
    .evaluateAll(
      (passages) => passages.filter((passage) => !passage.checkVisibility({ contentVisibilityAuto: true })).length,
    );
}

describe.each([
  ['desk', desk],
  ['phone', phone],
])('a very long text on a %s', (_, window) => {
  it('is drawn only where it is read', async () => {
    const page = await room.open('text-2/', window);
    expect(await undrawn(page)).toBeGreaterThan(250);
  });

  it('has about the height from the beginning that it has once all is drawn', async () => {
    const page = await room.open('text-2/', window);
    await page.evaluate(() => document.fonts.ready);
    const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
    const reckoned = await height();
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLElement>('.part')) part.style.contentVisibility = 'visible';
    });
    const drawn = await height();
    expect(Math.abs(reckoned - drawn) / drawn).toBeLessThan(0.1);
  });

  it('lands just at each place that an address names, by whatever way one comes', async () => {
    const page = await room.open('text-2/#p250', window);
    expect(Math.abs(await landingOf(page, 'p250'))).toBeLessThan(1);
    for (const id of ['p317', 'page-140', 'h5', 'n160.3', 'p2', 'work-text-2-w60', 'notes', 'p120']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
      // A turn of a page stands within a line.
      expect(Math.abs(await landingOf(page, id)), id).toBeLessThan(id.startsWith('page-') ? 8 : 1);
    }
    await page.goBack();
    await page.goBack();
    expect(Math.abs(await landingOf(page, 'work-text-2-w60'))).toBeLessThan(1);
  });

  it('knows the page in view, and where one is', async () => {
    const page = await room.open('text-2/#p250', window);
    await landingOf(page, 'p250');
    const turn = await page.locator('.text').evaluate((text) => {
      const above = [...text.querySelectorAll<HTMLElement>('[role="doc-pagebreak"]')].filter(
        (milestone) => milestone.getBoundingClientRect().top <= innerHeight / 3,
      );
      return above.at(-1)?.title;
    });
    await expect.poll(() => page.locator('.contents .where').textContent()).toBe(`p. ${turn ?? ''} · 78 %`);
    expect(await page.locator('.contents [aria-current]').count()).toBe(1);
  });

  it('offers the place where a reader stopped, at the end of a part as well', async () => {
    const page = await room.open('text-2/', window);
    const id = await page.locator('.text > .part:nth-child(3) > :last-child').evaluate((passage) => passage.id);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, id);
    await landingOf(page, id);
    await page.goto(new URL('text-2/works/', room.address).href);
    await page.goto(new URL('text-2/', room.address).href);
    const offer = page.getByRole('complementary', { name: `You stopped at ¶ ${id.slice(1)}` });
    await offer.getByRole('link', { name: 'Read on from there' }).click();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
  });

  it('is found by the browser’s own search wherever it is', async () => {
    const page = await room.open('text-2/', window);
    const words = await page.locator('#p301').evaluate((passage) => passage.textContent.slice(-60, -2));
    expect(await page.evaluate((sought) => (globalThis as unknown as Finder).find(sought), words)).toBe(true);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const { top } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? { top: NaN };
          return top >= 0 && top < innerHeight;
        }),
      )
      .toBe(true);
  });

  it('is whole on paper', async () => {
    const page = await room.open('text-2/', window);
    await page.emulateMedia({ media: 'print' });
    expect(await undrawn(page)).toBe(0);
    expect(await isDrawn(page, '.works-cited li')).toBe(true);
  });

  it('has nothing cut off at its edges', async () => {
    const page = await room.open('text-2/#p250', window);
    await landingOf(page, 'p250');
    const cut = await page.locator('.part:has(#p250)').evaluate((part) => {
      const edges = part.getBoundingClientRect();
      const hung = [...part.querySelectorAll('.number, .page')].map((each) => each.getBoundingClientRect());
      return {
        hung: hung.length,
        beyond: hung.filter(({ left, right }) => left < edges.left || right > edges.right).length,
      };
    });
    expect(cut.hung).toBeGreaterThan(3);
    expect(cut.beyond).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(window.viewport.width);
  });
});

interface Finder {
  readonly find: (words: string) => boolean;
}

it('a very long text on a desk has its notes beside their calls, and makes only those that are near', async () => {
  const page = await room.open('text-2/#p250', desk);
  await landingOf(page, 'p250');
  await page.locator('.side-note').first().waitFor();
  const far = await page.evaluate(() => {
    const notes = [...document.querySelectorAll<HTMLElement>('.side-note')];
    return notes.map((note) => {
      const hash = note.querySelector<HTMLAnchorElement>('.number')?.hash ?? '';
      const call = document.querySelector(`.text a.call[href="${hash}"]`);
      return Math.abs(note.getBoundingClientRect().top - (call?.getBoundingClientRect().top ?? NaN));
    });
  });
  expect(far.length).toBeGreaterThan(0);
  expect(far.length).toBeLessThan(60);
  expect(Math.max(...far)).toBeLessThan(200);
});

it.skipIf(!canOpenWebKit)('a very long text lands just at each place in WebKit, too', async () => {
  const webkit = await openWebKitRoom(room.folder);
  try {
    await webkit.open('text-2/', desk.viewport);
    for (const id of ['p250', 'n160.3', 'p120']) {
      const top = `document.getElementById('${id}').getBoundingClientRect().top`;
      await webkit.ask(`void (location.hash = '${id}')`);
      // What is drawn around it on the way has settled by then.
      await new Promise((settled) => setTimeout(settled, 2000));
      const kept = await webkit.ask<string>('getComputedStyle(document.documentElement).scrollPaddingTop');
      expect(Math.abs((await webkit.ask<number>(top)) - parseFloat(kept)), id).toBeLessThan(1);
    }
  } finally {
    await webkit.close();
  }
});
