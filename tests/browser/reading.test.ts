import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainBlock } from '../../src/edition/plain-text.ts';
import { parseText } from '../../src/markdown/parse-text.ts';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';

const content = 'tests/fixtures/content';
let room: ReadingRoom;

beforeAll(async () => {
  room = await openReadingRoom(content);
});
afterAll(() => room.close());

/** Whether an element stands in the part of the page that one sees. */
function isInView(page: Page, id: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const box = document.getElementById(wanted)?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top < innerHeight;
  }, id);
}

describe('a reader', () => {
  it('follows each of two calls of one note to it, and comes back to the same call', async () => {
    const page = await room.open('wells/', { viewport: { width: 1200, height: 300 } });
    for (const call of ['call-xii.1', 'call-xii.1-2']) {
      await page.locator(`[id="${call}"]`).click();
      expect(new URL(page.url()).hash).toBe('#nxii.1');
      expect(await isInView(page, 'nxii.1')).toBe(true);
      await page.locator(`[id="nxii.1"] a[href="#${call}"]`).click();
      expect(new URL(page.url()).hash).toBe(`#${call}`);
      expect(await isInView(page, call)).toBe(true);
    }
  });

  it('arrives at a paragraph from an address that holds its anchor', async () => {
    const page = await room.open('wells/#p6', { viewport: { width: 500, height: 300 } });
    expect(await isInView(page, 'p6')).toBe(true);
    expect(await page.locator('#p6').evaluate((element) => element.matches(':target'))).toBe(true);
  });

  it('reads everything without scripts: text, notes, pages, and links that lead somewhere', async () => {
    const page = await room.open('wells/', { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toContain('The Public Wells of a Small Town');
    expect(await page.locator('.notes li').count()).toBe(3);
    expect(await page.getByRole('link', { name: /^Page/u }).count()).toBe(3);
    await page.locator('[id="call-13.1"]').click();
    expect(new URL(page.url()).hash).toBe('#n13.1');
  });

  it('finds the words of each paragraph exactly as the text has them', async () => {
    const source = readFileSync(join(content, 'editions/wells/text.mdx'), 'utf8');
    const { article } = parseText(source, 'text.mdx');
    const page = await room.open('wells/');
    for (const { anchor, block } of article?.text ?? []) {
      const words = await page.locator(`[id="${anchor}"]`).evaluate((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        for (const call of copy.querySelectorAll('sup')) call.remove();
        for (const end of copy.querySelectorAll('br, p, td, th')) end.after(' ');
        return copy.textContent.split(/\s+/u).filter(Boolean);
      });
      expect(words).toEqual(plainBlock(block).split(/\s+/u));
    }
  });

  it('does not copy the numbers of paragraphs, pages and notes', async () => {
    const page = await room.open('wells/');
    const copied = await page.evaluate(() => {
      const paragraph = document.getElementById('p1');
      if (paragraph !== null) getSelection()?.selectAllChildren(paragraph);
      return getSelection()?.toString();
    });
    expect(copied).toMatch(/^The town had nine wells in 1802, and \{three\} of them/u);
  });

  it('sees no page wider than a phone', async () => {
    const page = await room.open('wells/', { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('a private edition', () => {
  it('says so, and keeps out of search engines', async () => {
    const page = await room.open('lamps/');
    const notice = (await page.getByRole('note').textContent())?.trim();
    expect(notice).toMatch(
      /^Private\. This edition .+ site\. To publish it, state them in content\/\S+ under rights\.$/u,
    );
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex');
  });

  it('can be searched where it is built for its owner', async () => {
    const page = await room.open('search/?q=lamps');
    await page.locator('.hit a[href*="/lamps/"]').first().waitFor();
  });

  it('is said to be private in the library', async () => {
    const page = await room.open('');
    expect(await page.locator('.edition').filter({ hasText: 'On Lamps' }).textContent()).toContain('Private.');
  });
});
