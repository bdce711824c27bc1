import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { comparePicture } from '../pictures/compare-picture.ts';
import { reasonNotToCompare } from '../pictures/machine.ts';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';

// What the eye sees at once, and no other test would say. `npm run pictures` approves what is drawn now.
let room: ReadingRoom;
let reason: string | null;

beforeAll(async () => {
  room = await openReadingRoom();
  const page = await room.open('about:blank');
  reason = reasonNotToCompare(page.context().browser()?.version() ?? '');
  if (reason !== null) process.stdout.write(`Pictures are not compared: ${reason}.\n`);
});
afterAll(() => room.close());

interface Picture {
  readonly name: string;
  readonly shows: string;
  readonly path: string;
  readonly size: readonly [number, number];
  readonly scheme?: 'light' | 'dark';
  /** What a reader does before it is taken. */
  readonly act?: (page: Page) => Promise<void>;
  /** The part of the page; all that is in view where it is not given. */
  readonly of?: (page: Page) => Locator;
}

const pictures: readonly Picture[] = [
  {
    name: 'reading',
    shows: 'the text with its notes and annotations in the margin',
    path: 'entente/',
    size: [1280, 420],
    act: async (page) => {
      await page.locator('.side-note').first().waitFor();
      await scrollTo(page, '#p4');
    },
  },
  {
    name: 'title-dark',
    shows: 'the title, the first lines and the contents in the dark',
    path: 'entente/',
    size: [1280, 520],
    scheme: 'dark',
    act: (page) => page.locator('.side-note').first().waitFor(),
  },
  {
    name: 'note-popover',
    shows: 'a note opened over the text on a phone',
    path: 'entente/',
    size: [360, 640],
    act: async (page) => {
      await scrollTo(page, '#p2');
      await press(page, '#p2 a.call');
      await page.locator('.note-popover:popover-open').waitFor();
    },
  },
  {
    name: 'paper',
    shows: 'the text on paper, with its notes beside it',
    path: 'entente/',
    size: [680, 700],
    act: async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    },
  },
  { name: 'library', shows: 'the library', path: '', size: [768, 600] },
  {
    name: 'cite-panel',
    shows: 'the panel with the citations of a paragraph',
    path: 'entente/',
    size: [768, 900],
    act: async (page) => {
      await scrollTo(page, '#p3');
      await press(page, '#p3 > a.number');
      await page.locator('.cite-panel .reference').first().waitFor();
    },
    of: (page) => page.locator('.cite-panel'),
  },
  { name: 'map', shows: 'the map', path: 'entente/map/', size: [768, 900], of: (page) => page.locator('figure svg') },
];

/** To a whole pixel: letters are drawn otherwise between two. */
function scrollTo(page: Page, place: string): Promise<void> {
  return page.locator(place).evaluate((element) => {
    window.scrollTo(0, Math.round(element.getBoundingClientRect().top + scrollY) - 40);
  });
}

/** Without a mouse, which would rest over something. */
function press(page: Page, link: string): Promise<void> {
  return page
    .locator(link)
    .first()
    .evaluate((element: HTMLElement) => {
      element.click();
    });
}

describe('a picture of', () => {
  it.for(pictures)('$shows is as it was approved', async ({ name, path, size, scheme, act, of }, { skip }) => {
    skip(reason !== null, reason ?? '');
    const [width, height] = size;
    const options: BrowserContextOptions = {
      viewport: { width, height },
      colorScheme: scheme ?? 'light',
      reducedMotion: 'reduce',
    };
    const page = await room.open(path, options);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await act?.(page);
    const still = { animations: 'disabled', caret: 'hide', scale: 'css' } as const;
    comparePicture(name, await (of?.(page) ?? page).screenshot(still));
  });
});
