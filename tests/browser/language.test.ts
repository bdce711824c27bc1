import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as en from '../../src/interface/en.ts';
import * as tr from '../../src/interface/tr.ts';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';

let room: ReadingRoom;

beforeAll(async () => {
  room = await openReadingRoom('tests/fixtures/apparatus/library', 'tr');
});
afterAll(() => room.close());

/** All words of English that Turkish has otherwise. */
const english = new Set(stringsOf(en).filter((words) => !stringsOf(tr).includes(words)));

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.trim()].filter((words) => words.length > 1);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** Everything that a page says to the eye or the ear, each with the language that it is marked as. */
function saidOn(page: Page): Promise<readonly { readonly words: string; readonly lang: string }[]> {
  return page.evaluate(() => {
    const said: { words: string; lang: string }[] = [];
    const add = (words: string | null, element: Element | null): void => {
      if (words !== null && words.trim() !== '')
        said.push({ words: words.trim(), lang: element?.closest('[lang]')?.getAttribute('lang') ?? '' });
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder']) add(node.getAttribute(name), node);
      } else if (node.parentElement?.closest('script, style') === null) add(node.textContent, node.parentElement);
    }
    return said;
  });
}

describe('a site in Turkish', () => {
  it.each([
    '',
    'search/',
    'wells/',
    'wells/works/',
    'wells/names/',
    'wells/chronology/',
    'wells/map/',
    'wells/cite/',
    'wells/about/',
  ])('says nothing in English on /%s', async (path) => {
    const page = await room.open(path, { javaScriptEnabled: false });
    const said = await saidOn(page);
    expect(said.filter(({ words }) => english.has(words))).toEqual([]);
    expect(said.filter(({ lang }) => lang === 'tr').map(({ words }) => words)).toContain(tr.site.made);
  });

  it('marks the text as English and its own words as Turkish', async () => {
    const page = await room.open('wells/');
    const langOf = (selector: string): Promise<string | null> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.closest('[lang]')?.getAttribute('lang') ?? null);
    expect(await langOf('.text p')).toBe('en');
    expect(await langOf('h1')).toBe('en');
    for (const selector of ['header.site', 'footer.site', '.edition-nav', '#notes', 'a.call', 'a.back', 'a.number']) {
      expect([selector, await langOf(selector)]).toEqual([selector, 'tr']);
    }
  });

  it('opens its panels in Turkish', async () => {
    const page = await room.open('wells/');
    await page.locator('#p1 a.number').click();
    expect(await page.locator('.cite-panel button.close').getAttribute('aria-label')).toBe('Kapat');
    expect((await saidOn(page)).filter(({ words }) => english.has(words))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.getByRole('combobox').fill('sayfa 999');
    // The places are fetched first.
    await page.locator('.go-to-box .said', { hasText: 'Sayfa 999 yok' }).waitFor();
  });

  it('searches in Turkish', async () => {
    const page = await room.open('search/?q=well');
    await page.locator('.search-hits li').first().waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/\d+ yer bulundu\.$/u);
  });
});
