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

const desk = { viewport: { width: 1280, height: 900 } };

/** Where what stands beside the text is, and where its words are, in CSS pixels. */
function boxesOf(page: Page, links = 'a.call, a.annotated, a.annotation-mark'): Promise<readonly Box[]> {
  return page.evaluate((selector) => {
    const calls = new Map<string, Element>();
    for (const call of document.querySelectorAll<HTMLAnchorElement>('.text > [id] :is(' + selector + ')')) {
      if (!calls.has(call.hash)) calls.set(call.hash, call);
    }
    const notes = [...document.querySelectorAll('.side-note')].filter((note) => note.getClientRects().length > 0);
    return [...calls.values()].map((call, index) => {
      const box = notes[index]?.getBoundingClientRect();
      return { top: box?.top ?? NaN, bottom: box?.bottom ?? NaN, wanted: call.getBoundingClientRect().top };
    });
  }, links);
}

async function openOnDesk(path = 'entente/'): Promise<Page> {
  const page = await room.open(path, desk);
  await page.locator('.side-note').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}

describe('on a wide screen', () => {
  it('shows each note and annotation beside its words, none over another, none far away', async () => {
    const page = await openOnDesk();
    const boxes = await boxesOf(page);
    expect(boxes).toHaveLength(72 + 97);
    boxes.slice(1).forEach((box, index) => {
      expect(box.top).toBeGreaterThanOrEqual((boxes[index]?.bottom ?? NaN) - 1);
    });
    expect(Math.max(...boxes.map((box) => Math.abs(box.top - box.wanted)))).toBeLessThan(450);
    expect(
      await page.locator('.title .origin').evaluate((origin) => origin.getBoundingClientRect().bottom),
    ).toBeLessThan(boxes[0]?.top ?? NaN);
  });

  it('keeps every range of pages of a note on one line there, and every word as it is', async () => {
    const page = await openOnDesk();
    const ranges = await page
      .locator('.side-note .whole')
      .evaluateAll((all) => all.map((range) => [range.textContent, range.getClientRects().length] as const));
    expect(ranges.length).toBeGreaterThan(100);
    expect(ranges.filter(([, lines]) => lines > 1)).toEqual([]);
    expect(ranges.map(([words]) => words)).toContain('pp. 347–8');
    const { beside, atTheEnd } = await page.evaluate(() => {
      const words = (selector: string): readonly string[] =>
        [...document.querySelectorAll(selector)].map((paragraph) => {
          const copy = paragraph.cloneNode(true) as Element;
          for (const back of copy.querySelectorAll('.back')) back.remove();
          return copy.textContent.trim();
        });
      return { beside: words('.side-note:not(.of-editor) > p'), atTheEnd: words('.notes li > p') };
    });
    expect(beside).toEqual(atTheEnd);
  });

  it('opens an annotation beside its words by a click, and shuts it by another', async () => {
    const page = await openOnDesk();
    const note = page.locator('.side-note.of-editor').first();
    const prose = note.locator('.prose');
    expect(await prose.isVisible()).toBe(false);
    await page.locator('.text a.annotated').first().click();
    expect(await prose.isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    const boxes = await boxesOf(page);
    boxes.slice(1).forEach((box, index) => {
      expect(box.top).toBeGreaterThanOrEqual((boxes[index]?.bottom ?? NaN) - 1);
    });
    await note.locator('.quote').click();
    expect(await prose.isVisible()).toBe(false);
  });

  it('opens an annotation in a dialogue by a key, for those who cannot see the margin', async () => {
    const page = await openOnDesk();
    const link = page.locator('.text a.annotated').first();
    await link.focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog', { name: 'Annotation' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('keeps the notes at the end complete, and follows a call to them', async () => {
    const page = await openOnDesk();
    expect(await page.locator('.notes li').count()).toBe(72);
    await page.locator('[id="call-130.2"]').click();
    expect(new URL(page.url()).hash).toBe('#n130.2');
  });

  it('has nothing beside the text that a keyboard or a screen reader meets twice', async () => {
    const page = await openOnDesk();
    expect(await page.locator('.side-notes').getAttribute('aria-hidden')).toBe('true');
    expect(await page.locator('.side-notes a:not([tabindex="-1"]), .side-notes [id]').count()).toBe(0);
  });
});

describe('annotations', () => {
  it('can be switched off everywhere, stay off on the next visit, and come back', async () => {
    const page = await openOnDesk();
    await page.getByRole('checkbox', { name: 'Annotations' }).uncheck();
    for (const again of [false, true]) {
      if (again) await page.reload();
      await page.locator('.side-note:not(.of-editor)').first().waitFor();
      expect(await page.locator('.annotations').isVisible()).toBe(false);
      expect(await page.locator('.side-note.of-editor:visible').count()).toBe(0);
      expect(await page.locator('.text a.annotated[href]').count()).toBe(0);
      const boxes = await boxesOf(page, 'a.call');
      expect(boxes).toHaveLength(72);
    }
    await page.getByRole('checkbox', { name: 'Annotations' }).check();
    expect(await page.locator('.annotations').isVisible()).toBe(true);
    await page.locator('.side-note.of-editor:visible').first().waitFor();
  });

  it('show themselves to one who comes by the address of one', async () => {
    const page = await openOnDesk();
    await page.getByRole('checkbox', { name: 'Annotations' }).uncheck();
    await page.goto(`${room.address}entente/works/`);
    await page.goto(`${room.address}entente/#a-karakol`);
    expect(await page.locator('#a-karakol').isVisible()).toBe(true);
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

  it('opens an annotation in place by a tap, with another look than a note', async () => {
    const page = await room.open('entente/', phone);
    await page.locator('.text a.annotated').first().click();
    const popover = page.getByRole('dialog', { name: 'Annotation' });
    expect(await popover.textContent()).toContain('Grand National Assembly');
    const border = await popover.evaluate((element) => getComputedStyle(element).borderTopColor);
    await page.keyboard.press('Escape');
    await page.locator('[id="call-130.2"]').click();
    const other = page.getByRole('dialog', { name: 'Note 3' });
    expect(await other.evaluate((element) => getComputedStyle(element).borderTopColor)).not.toBe(border);
  });

  it('leads on to the note at the end', async () => {
    const page = await room.open('entente/', phone);
    await page.locator('[id="call-130.2"]').click();
    await page.getByRole('link', { name: 'All notes' }).click();
    expect(new URL(page.url()).hash).toBe('#n130.2');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
