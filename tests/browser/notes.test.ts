import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';

let room: ReadingRoom;

beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly wanted: number;
}

/** Where the notes beside the text stand, and where their calls do, in CSS pixels. */
function boxesOf(page: Page): Promise<readonly Box[]> {
  return page.evaluate(() => {
    const calls = new Map<string, Element>();
    for (const call of document.querySelectorAll<HTMLAnchorElement>('.text a.call')) {
      if (!calls.has(call.hash)) calls.set(call.hash, call);
    }
    const notes = [...document.querySelectorAll('.side-note')];
    return [...calls.values()].map((call, index) => {
      const box = notes[index]?.getBoundingClientRect();
      return { top: box?.top ?? NaN, bottom: box?.bottom ?? NaN, wanted: call.getBoundingClientRect().top };
    });
  });
}

describe('on a wide screen', () => {
  it('shows each note beside its call, none over another, none far away', async () => {
    const page = await room.open('entente/', { viewport: { width: 1280, height: 900 } });
    await page.locator('.side-note').first().waitFor();
    const boxes = await boxesOf(page);
    expect(boxes).toHaveLength(72);
    boxes.slice(1).forEach((box, index) => {
      expect(box.top).toBeGreaterThanOrEqual(boxes[index]?.bottom ?? NaN);
    });
    expect(Math.max(...boxes.map((box) => Math.abs(box.top - box.wanted)))).toBeLessThan(450);
  });

  it('keeps the notes at the end complete, and follows a call to them', async () => {
    const page = await room.open('entente/', { viewport: { width: 1280, height: 900 } });
    expect(await page.locator('.notes li').count()).toBe(72);
    await page.locator('[id="call-130.2"]').click();
    expect(new URL(page.url()).hash).toBe('#n130.2');
  });

  it('has nothing beside the text that a keyboard or a screen reader meets twice', async () => {
    const page = await room.open('entente/', { viewport: { width: 1280, height: 900 } });
    await page.locator('.side-note').first().waitFor();
    expect(await page.locator('.side-notes').getAttribute('aria-hidden')).toBe('true');
    expect(await page.locator('.side-notes a:not([tabindex="-1"]), .side-notes [id]').count()).toBe(0);
  });
});

describe('on a narrow screen', () => {
  const phone = { viewport: { width: 390, height: 800 } };

  it('opens a note in place by a tap, and closes it by Esc with the focus back on its call', async () => {
    const page = await room.open('entente/', phone);
    const call = page.locator('[id="call-130.2"]');
    await call.click();
    const popover = page.getByRole('dialog', { name: 'Note 3' });
    expect(await popover.isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('Escape');
    expect(await popover.isVisible()).toBe(false);
    expect(await call.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('opens a note by Enter', async () => {
    const page = await room.open('entente/', phone);
    await page.locator('[id="call-129.1"]').focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog', { name: 'Note 1' }).textContent()).toContain('Hovannisian');
  });

  it('leads on to the note at the end', async () => {
    const page = await room.open('entente/', phone);
    await page.locator('[id="call-130.2"]').click();
    await page.getByRole('link', { name: 'All notes' }).click();
    expect(new URL(page.url()).hash).toBe('#n130.2');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
