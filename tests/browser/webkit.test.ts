import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type WebKitRoom, canOpenWebKit, keys, openWebKitRoom } from './webkit-room.ts';

const windows = { desk: { width: 1280, height: 900 }, phone: { width: 400, height: 800 } };

const opened = `[...document.querySelectorAll(':popover-open')].map(({ className, id }) => className || id).join()`;

describe.skipIf(!canOpenWebKit)('WebKit (needs Debian’s webkit2gtk-driver, and a screen or xvfb)', () => {
  let room: WebKitRoom;
  beforeAll(async () => {
    room = await openWebKitRoom(inject('shippedSite'));
  });
  afterAll(() => room.close());

  const focus = (selector: string): Promise<boolean> =>
    room.ask<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`);

  describe.each(Object.entries(windows))('on a %s', (_, window) => {
    it('opens the panel of citations from a number, and gives the focus back', async () => {
      await room.open('entente/', window);
      await room.click('#p3 > a.number');
      await expect.poll(() => room.ask(opened)).toBe('front');
      expect(await focus('.front [autofocus]')).toBe(true);
      expect(await room.ask('document.querySelector(".cite-panel .reference").textContent')).toContain('#p3');
      await room.press(keys.escape);
      await expect.poll(() => room.ask('document.querySelector(".front") === null')).toBe(true);
      expect(await focus('#p3 > a.number')).toBe(true);
    });

    it('goes to a printed page from the box that the key g opens', async () => {
      await room.open('entente/', window);
      await room.press('g');
      await expect.poll(() => room.ask(opened)).toBe('front');
      for (const key of '132') await room.press(key);
      await expect
        .poll(() => room.ask('document.querySelector(`.front [role="option"]`)?.textContent'))
        .toContain('Page 132');
      await room.press(keys.enter);
      await expect.poll(() => room.ask('location.hash')).toBe('#page-132');
      expect(await room.ask('document.querySelector(".front") === null')).toBe(true);
    });

    it('finds words', async () => {
      await room.open('search/?q=treaty', window);
      await expect.poll(() => room.ask('document.querySelectorAll("a.hit-link").length')).toBeGreaterThan(2);
    });
  });

  it('leads to a note at the end, where notes stand beside the text', async () => {
    await room.open('entente/', windows.desk);
    await room.click('#p1 a.call');
    await expect.poll(() => room.ask('location.hash')).toBe('#n129.1');
  });

  it('opens a note in place on a phone, and gives the focus back', async () => {
    await room.open('entente/', windows.phone);
    await room.click('#p1 a.call');
    await expect.poll(() => room.ask(opened)).toBe('note-popover');
    await room.press(keys.escape);
    await expect.poll(() => focus('#p1 a.call')).toBe(true);
  });
});
