import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';

let room: ReadingRoom;

beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

const pages = [
  '',
  'entente/',
  'entente/works/',
  'entente/names/',
  'entente/chronology/',
  'entente/map/',
  'entente/cite/',
  'entente/about/',
];
const more = ['entente/p/5/', 'entente/n/130.2/', 'search/', 'offline/', '404.html'];

it('what hangs in the margins of a phone can be hit with a finger', async () => {
  const page = await room.open('entente/', { viewport: { width: 412, height: 823 }, bypassCSP: true });
  expect(await axe(page, ['target-size'])).toEqual([]);
});

describe.each([...pages, ...more])('the page /%s', (path) => {
  it('passes axe, in the light and in the dark', async () => {
    const page = await room.open(path, { viewport: { width: 1280, height: 900 }, bypassCSP: true });
    await page.evaluate(() => document.fonts.ready);
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
  });

  it('is no wider than its window, on a phone and magnified four times, and carries no style of its own', async () => {
    const page = await room.open(path, { viewport: { width: 320, height: 256 } });
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 256 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(await page.locator('main [style]:not(.contents)').count()).toBe(0);
  });
});

describe('the reading page', () => {
  it('passes axe on a phone, with a note, an annotation, the contents and the panel of citations open', async () => {
    const page = await room.open('entente/', { viewport: { width: 390, height: 800 }, bypassCSP: true });
    expect(await axe(page)).toEqual([]);
    for (const opener of ['.text a.call', '.text a.annotated', '.contents .opener', '#p1 > a.number']) {
      await page.locator(opener).first().click();
      if (opener.endsWith('number')) await page.getByRole('dialog').waitFor();
      expect(
        await axe(page, ['color-contrast', 'target-size', 'aria-dialog-name', 'scrollable-region-focusable']),
      ).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  it('says where its parts are, and leads past its head', async () => {
    const page = await room.open('entente/');
    for (const role of ['banner', 'main', 'contentinfo'] as const) expect(await page.getByRole(role).count()).toBe(1);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    expect(
      await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().left >= 0),
    ).toBe(true);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
  });

  it('is heard as one reads it: notes, ways back and turns of the page', async () => {
    const page = await room.open('entente/');
    const heard = await page.locator('#p2').ariaSnapshot();
    expect(heard).toContain('link "Note 2"');
    expect(heard).toContain('link "Page 130"');
    expect(await page.locator('#p2 [role="doc-pagebreak"]').getAttribute('title')).toBe('130');
    expect(await page.locator('[id="n130.1"] .back').getAttribute('aria-label')).toBe('Back to the text');
    expect(await page.locator('.text .call').first().getAttribute('role')).toBe('doc-noteref');
    expect(await page.locator('.notes').getAttribute('role')).toBe('doc-endnotes');
  });

  it('always shows the focus', async () => {
    const page = await room.open('entente/', { viewport: { width: 1280, height: 900 } });
    for (const link of ['.text .call', '.text .annotated', '.text .number', '.contents ol a', '.edition-nav a']) {
      const shown = await page
        .locator(link)
        .first()
        .evaluate((element: HTMLElement) => {
          element.focus({ focusVisible: true });
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        });
      expect(shown, link).toBe(true);
    }
  });

  it('moves nothing by itself where a reader asks for that', async () => {
    const page = await room.open('entente/', { reducedMotion: 'reduce' });
    expect(await movements(page)).toEqual([]);
  });

  it('marks where one has landed with an outline where colours are the reader’s', async () => {
    const page = await room.open('entente/#p5', { forcedColors: 'active' });
    expect(await page.locator('#p5').evaluate((passage) => getComputedStyle(passage).outlineStyle)).toBe('solid');
  });
});

/** What is animated, or would glide. */
function movements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map(({ tagName }) => tagName),
  );
}
