import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';

/** Two small editions: one with every part, and one that only mentions two names. */
const content = 'tests/fixtures/apparatus/library';
const parts = ['', 'names/', 'chronology/', 'map/'];
let room: ReadingRoom;
let shipped: ReadingRoom;

beforeAll(async () => {
  [room, shipped] = await Promise.all([openReadingRoom(content), openReadingRoom()]);
});
afterAll(async () => {
  await Promise.all([room.close(), shipped.close()]);
});

describe('annotations', () => {
  it('leave the words of the text exactly as they are', async () => {
    const page = await room.open('wells/', { javaScriptEnabled: false });
    const words = await page.locator('#p1').evaluate((paragraph) => {
      for (const call of paragraph.querySelectorAll('sup')) call.remove();
      return paragraph.textContent;
    });
    expect(words).toBe(
      'Mary Moss came to Putten in 1901, when the town well was dry. Moss dug, and the  Water Board paid. “A well,” said Moss, “is a promise.”',
    );
  });

  it('are reached from their words and lead back to them, without scripts', async () => {
    const page = await room.open('wells/', { javaScriptEnabled: false });
    await page.locator('#at-promise').click();
    expect(new URL(page.url()).hash).toBe('#a-promise');
    await page.locator('#a-promise .quote').click();
    expect(new URL(page.url()).hash).toBe('#at-promise');
  });

  it('stand in reading order, apart from the author’s notes', async () => {
    const page = await room.open('wells/');
    const ids = await page.locator('.annotations > ol > li').evaluateAll((items) => items.map(({ id }) => id));
    expect(ids).toEqual(['a-dry-well', 'a-town-well', 'a-water-board', 'a-promise', 'a-title', 'a-village']);
    expect(await page.locator('.notes .annotations, .annotations .notes').count()).toBe(0);
  });

  it('on words of a citation are reached by a mark behind it', async () => {
    const page = await room.open('wells/', { javaScriptEnabled: false });
    await page.locator('[id="n12.1"] .annotation-mark').click();
    expect(new URL(page.url()).hash).toBe('#a-title');
  });
});

describe('the library', () => {
  it('says of each edition what it is, who wrote it and how long it is', async () => {
    const page = await room.open('', { javaScriptEnabled: false });
    const card = page.locator('.edition', { hasText: 'Wells' }).first();
    expect(await card.getByRole('heading').getByRole('link').getAttribute('href')).toBe('/wells/');
    expect(await card.locator('.size').textContent()).toMatch(/\d+ words, \d+ paragraphs?, \d+ notes?/u);
  });

  it('parts what it says of an edition by spaces, also for who copies it or hears it', async () => {
    const page = await shipped.open('', { javaScriptEnabled: false });
    const card = page.locator('.edition').first();
    expect(await card.locator('.size').innerText()).toMatch(/^Précis\. [\d,]+ words/u);
    const [author, source] = await card.locator('.by > span').allInnerTexts();
    expect(await card.locator('.by').innerText()).toBe(`${author ?? ''} ${source ?? ''}`);
  });

  it('shows only the editions that have what is typed, whatever its accents, and says how many', async () => {
    const page = await room.open('');
    const all = await page.locator('.edition:visible').count();
    const title = (await page.locator('.edition a').first().textContent()) ?? '';
    await page.getByRole('searchbox').fill(title.toLocaleUpperCase().replace('E', 'É'));
    expect(await page.locator('.edition:visible').allTextContents()).toHaveLength(1);
    expect(await page.locator('.library-said').textContent()).toContain(`1 of ${String(all)} editions`);
    await page.getByRole('searchbox').fill('zzz');
    expect(await page.locator('.edition:visible').count()).toBe(0);
  });

  it('searches the texts with what is typed, without scripts too', async () => {
    const page = await room.open('', { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('well');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=well');
  });
});

describe('the page about an edition', () => {
  it('says what it is, under what rights, what is not certain, and in what files it is offered', async () => {
    const page = await room.open('wells/about/', { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(
      expect.arrayContaining(['What it is', 'Rights', 'What is not certain', 'Files']),
    );
    const file = page.getByRole('link', { name: /^TEI/u });
    expect(await file.getAttribute('href')).toMatch(/^\/wells\/wells\.tei\.xml$/u);
  });
});

describe('the parts of an edition', () => {
  it('are linked from one another, those that there are', async () => {
    const page = await room.open('wells/map/');
    const labels = await page.locator('.edition-nav a').allInnerTexts();
    expect(labels).toEqual(['Text', 'Works', 'Names', 'Chronology', 'Map', 'Cite', 'About']);
    expect(await page.locator('.edition-nav [aria-current=page]').innerText()).toBe('Map');
  });

  it('that an edition does not have are not built and not linked', async () => {
    expect(existsSync(join(room.folder, 'lamps', 'chronology'))).toBe(false);
    const page = await room.open('lamps/');
    expect(await page.locator('.edition-nav a').allInnerTexts()).toEqual(['Text', 'Names', 'Map', 'Cite', 'About']);
    expect(await page.locator('.annotations').count()).toBe(0);
  });

  it.each(parts)('have links that all lead somewhere: wells/%s', async (part) => {
    const page = await room.open(`wells/${part}`);
    const links = await page
      .locator('main a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const link of new Set(links)) {
      const url = new URL(link, page.url());
      if (url.origin !== new URL(room.address).origin || url.pathname.endsWith('/cite/')) continue;
      const file = join(room.folder, url.pathname, url.pathname.endsWith('/') ? 'index.html' : '');
      expect(existsSync(file), link).toBe(true);
      const id = decodeURIComponent(url.hash.slice(1));
      if (id !== '') expect(await readFile(file, 'utf8'), link).toContain(`id="${id}"`);
    }
  });
});

describe('the index of names', () => {
  it('says where each name stands, with its dates and other spellings', async () => {
    const page = await room.open('wells/names/');
    expect(await page.locator('#name-mary-moss .head').innerText()).toBe(
      'Mary Moss, about 1870–1931 ¶\u00A01\u00A0· pp.\u00A012, 13',
    );
    expect(await page.locator('#name-mary-moss .also').innerText()).toBe('Also M. Mos.');
    expect(await page.locator('#name-water-board .head').innerText()).toBe(
      'Water Board ¶\u00A01, 2\u00A0· pp.\u00A013, 12 n. 1',
    );
  });

  it('has only the names of its own edition', async () => {
    const page = await room.open('lamps/names/');
    expect(await page.locator('.names li').evaluateAll((items) => items.map(({ id }) => id))).toEqual([
      'name-jan-vonk',
      'name-utrecht',
    ]);
  });
});

describe.each([360, 1280])('the drawings, %i px wide', (width) => {
  it('have no two labels of a map on one another', async () => {
    const page = await shipped.open('entente/map/', { viewport: { width, height: 900 } });
    await page.evaluate(() => document.fonts.ready);
    const boxes = await boxesOf(page, '.map text');
    expect(boxes.length).toBeGreaterThan(20);
    expect(collisions(boxes)).toEqual([]);
  });

  it('have no two discs of a timeline on one another', async () => {
    const page = await shipped.open('entente/chronology/', { viewport: { width, height: 900 } });
    const boxes = await boxesOf(page, '.timeline circle');
    expect(boxes.length).toBeGreaterThanOrEqual(45);
    expect(collisions(boxes)).toEqual([]);
  });
});

it('a number of the timeline leads to its event', async () => {
  const page = await room.open('wells/chronology/', { javaScriptEnabled: false });
  await page.locator('.timeline a').last().click();
  expect(new URL(page.url()).hash).toBe('#event-3');
  expect(await page.locator('#event-3 .event').innerText()).toBe('The Board meets. ¶\u00A02');
});

interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is seen of some elements, in CSS pixels; letters without the room above and below them. */
function boxesOf(page: Page, selector: string): Promise<readonly Box[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      if (width === 0) return [];
      const trim = element.tagName === 'text' ? height * 0.2 : 0.5;
      return [{ words: element.textContent, left, right, top: top + trim, bottom: bottom - trim }];
    }),
  );
}

function collisions(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.words} / ${b.words}`),
  );
}
