import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';

let room: ReadingRoom;

beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 800 } };

/** The label of the page that the contents mark as the one in view. */
function pageInView(page: Page): Promise<string> {
  return page.locator('.contents [aria-current="location"]').innerText();
}

describe('the contents', () => {
  it('list the printed pages of a text without headings, and what follows the text', async () => {
    const page = await room.open('entente/', { ...desk, javaScriptEnabled: false });
    const contents = page.getByRole('navigation', { name: 'Contents' });
    expect(await contents.getByRole('link').allInnerTexts()).toEqual([
      ...Array.from({ length: 19 }, (_, at) => String(129 + at)),
      'Notes',
      'Annotations',
      'Works cited',
    ]);
    await contents.getByRole('link', { name: 'Page 140' }).click();
    expect(new URL(page.url()).hash).toBe('#page-140');
  });

  it('open on a phone without scripts, and shut by themselves where there are some', async () => {
    const plain = await room.open('entente/', { ...phone, javaScriptEnabled: false });
    await plain.getByRole('button', { name: 'Contents' }).click();
    expect(await plain.locator('.contents a[href="#page-131"]').isVisible()).toBe(true);
    const page = await room.open('entente/', phone);
    await page.getByRole('button', { name: 'Contents' }).click();
    const entry = page.locator('.contents a[href="#page-131"]');
    await entry.click();
    expect(await entry.isVisible()).toBe(false);
    await page.getByText(/^p\. 131 · \d+ %$/u).waitFor();
  });

  it('mark the printed page in view', async () => {
    const page = await room.open('entente/#p7', desk);
    await page.locator('.contents [aria-current="location"]').waitFor();
    expect(['132', '133']).toContain(await pageInView(page));
    await page.locator('#page-139').evaluate((passage) => {
      passage.scrollIntoView();
    });
    await page.locator('.contents a[href="#page-139"][aria-current]').waitFor();
  });

  it('lead a page back and a page on', async () => {
    const page = await room.open('entente/#page-135', phone);
    await page.getByRole('link', { name: 'Next: Page 136' }).click();
    await page.getByRole('link', { name: 'Previous: Page 135' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#page-136');
    await page.getByRole('link', { name: 'Previous: Page 135' }).click();
    expect(new URL(page.url()).hash).toBe('#page-135');
  });
});

describe('the last place', () => {
  it('is offered on return, and leads there', async () => {
    const page = await room.open('entente/#p12', phone);
    await page.locator('.contents [aria-current="location"]').waitFor({ state: 'attached' });
    await page.goto(`${room.address}entente/works/`);
    await page.goto(`${room.address}entente/`);
    const offer = page.getByRole('complementary', { name: 'You stopped at ¶ 12' });
    expect(await offer.innerText()).toContain('p. 1');
    await offer.getByRole('link', { name: 'Read on from there' }).click();
    expect(new URL(page.url()).hash).toBe('#p12');
    await offer.waitFor({ state: 'detached' });
  });

  it('is not offered to somebody who comes to a place, or who has read nothing yet', async () => {
    const page = await room.open('entente/', phone);
    await page.getByText('0 %').waitFor();
    expect(await page.locator('.last-place').count()).toBe(0);
    await page.goto(`${room.address}entente/#p12`);
    await page.locator('.contents a[aria-current]').waitFor({ state: 'attached' });
    await page.goto(`${room.address}entente/works/`);
    await page.goto(`${room.address}entente/#p3`);
    expect(await page.locator('.last-place').count()).toBe(0);
  });

  it('is forgotten by one who has read to the end', async () => {
    const page = await room.open('entente/#p12', phone);
    await page.locator('.contents .where', { hasText: '33 %' }).waitFor();
    await page.evaluate(() => {
      location.hash = 'p34';
    });
    await page.locator('.contents .where', { hasText: /9\d %|100 %/u }).waitFor();
    await page.goto(`${room.address}entente/works/`);
    await page.goto(`${room.address}entente/`);
    await page.getByText('0 %').waitFor();
    expect(await page.locator('.last-place').count()).toBe(0);
  });
});

it('on paper, each note stands beside its call, and the list of notes is not printed twice', async () => {
  const page = await room.open('entente/', desk);
  await page.locator('.side-note').first().waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('.text .print-note:visible').count()).toBe(72);
  expect(await page.locator('[id="call-130.2"]').locator('xpath=../following-sibling::*[1]').innerText()).toContain(
    'Paris',
  );
  for (const part of ['.notes', '.contents', 'header.site', '.edition-nav', '.side-notes'])
    expect(await page.locator(part).first().isVisible(), part).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.print-note').count()).toBe(0);
  expect(await page.locator('.notes').isVisible()).toBe(true);
});

it('keys that work alone can be switched off', async () => {
  const page = await room.open('entente/', desk);
  await page.keyboard.press('g');
  const box = page.getByRole('dialog', { name: 'Go to' });
  await box.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('/');
  expect(await box.count()).toBe(0);
  expect(new URL(page.url()).pathname).toBe('/entente/');
});

it('keys that work alone do nothing behind what stands in front', async () => {
  const page = await room.open('entente/', desk);
  await page.locator('#p3 > a.number').click();
  const panel = page.getByRole('dialog', { name: 'Cite ¶ 3' });
  await panel.waitFor();
  for (const key of ['g', '/']) await page.keyboard.press(key);
  expect(await page.getByRole('dialog').count()).toBe(1);
  expect(await panel.isVisible()).toBe(true);
  expect(new URL(page.url()).pathname).toBe('/entente/');
});

it.each(['n147.2', 'a-karakol', 'work-pipes1964', 'p34', 'page-140'])(
  'an address leads just to its place: #%s',
  async (id) => {
    const page = await room.open(`entente/#${id}`, phone);
    await page.evaluate(() => document.fonts.ready);
    const topOf = (): Promise<number> =>
      page.locator(`[id="${id}"]`).evaluate((place) => place.getBoundingClientRect().top);
    await expect.poll(topOf).toBeGreaterThanOrEqual(0);
    expect(await topOf()).toBeLessThan(160);
  },
);
