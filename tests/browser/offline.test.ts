import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveSite } from '../../src/cli/serve-site.ts';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';

/** The search is made ready only when somebody has read for a while. */
const patience = { timeout: 40_000, interval: 250 };

let room: ReadingRoom;

beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

/** Wait until a file of the site has been kept. */
async function kept(page: Page, path: string): Promise<void> {
  const file = new URL(path, new URL('/', page.url())).href;
  await vi.waitFor(async () => {
    expect(await page.evaluate(async (address) => (await caches.match(address)) !== undefined, file)).toBe(true);
  }, patience);
}

describe('a reader who has lost the network', () => {
  let page: Page;

  beforeAll(async () => {
    page = await room.open('entente/', { serviceWorkers: 'allow' });
    const list = join(room.folder, 'pagefind', 'offline.json');
    const files = JSON.parse(readFileSync(list, 'utf8')) as readonly string[];
    await kept(page, `pagefind/${files.at(-1) ?? ''}`);
    await page.context().setOffline(true);
  });

  it('reads again what was read, in the same face and styles', async () => {
    await page.goto(`${room.address}entente/?from=home#p2`);
    expect(await page.locator('h1').textContent()).toContain('Entente');
    const looks = await page.evaluate(async () => {
      await document.fonts.ready;
      const isLoaded = [...document.fonts].filter(({ status }) => status === 'loaded').length;
      return { isLoaded, rules: [...document.styleSheets].map(({ cssRules }) => cssRules.length) };
    });
    expect(looks.isLoaded).toBeGreaterThan(0);
    expect(Math.min(...looks.rules)).toBeGreaterThan(0);
  });

  it('finds the other pages of the edition, which were never opened, and the library', async () => {
    const links = page.locator('.edition-nav a');
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThan(4);
    for (const address of [...addresses, room.address]) {
      await page.goto(address);
      expect(await page.locator('h1').textContent(), address).not.toContain('There is no network');
    }
  });

  it('cites a paragraph and goes to a place, without having done so before', async () => {
    await page.goto(`${room.address}entente/`);
    await page.locator('#p3 > a.number').click();
    await page.locator('.cite-panel .reference').first().waitFor();
    expect(await page.locator('.cite-panel .reference').first().textContent()).toContain('Soviet');
    expect(await page.locator('.cite-panel').evaluate((panel) => getComputedStyle(panel).borderRadius)).toBe('4px');
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.locator('#go-to-input').fill('p. 132');
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#page-132');
  });

  it('searches, without having searched before', async () => {
    await page.goto(`${room.address}search/?q=Karakol`);
    await expect.poll(() => page.locator('.search-hits a').count(), patience).toBeGreaterThan(0);
    expect(await page.getByRole('status').textContent()).toMatch(/\d/u);
    expect(await page.locator('.search-hits').textContent()).toContain('Karakol');
  });

  it('is told in plain words when a page was never read, and led back', async () => {
    await page.goto(`${room.address}entente/p/7/`);
    expect(await page.locator('h1').textContent()).toBe('There is no network');
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'To the library' }).click();
    await expect.poll(() => page.locator('h1').textContent(), patience).toBe('Library');
  });
});

describe('a site that is published anew', () => {
  it('is seen at once, and is what is kept from then on; a page that is gone is not kept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'manicule-offline-'));
    cpSync(room.folder, folder, { recursive: true });
    const site = await serveSite({ folder, port: 0 });
    const page = await room.open('about:blank', { serviceWorkers: 'allow' });
    try {
      await page.goto(`${site.address}entente/`);
      await kept(page, 'entente/about/');
      await kept(page, 'entente/cite/');
      const file = join(folder, 'entente', 'index.html');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)/u, '$1Anew: '));
      rmSync(join(folder, 'entente', 'about'), { recursive: true });
      await page.goto(`${site.address}entente/`);
      expect(await page.locator('h1').textContent()).toContain('Anew: ');
      expect((await page.goto(`${site.address}entente/about/`))?.status()).toBe(404);
      // The server is gone, whatever the browser believes of its network.
      await site.close();
      await page.goto(`${site.address}entente/`);
      expect(await page.locator('h1').textContent()).toContain('Anew: ');
      await page.goto(`${site.address}entente/about/`);
      expect(await page.locator('h1').textContent()).toBe('There is no network');
    } finally {
      await page.context().close();
      rmSync(folder, { recursive: true, force: true });
    }
    // It asked for nothing but this copy, which is another host to the room.
    const others = room.trespasses.splice(0).filter((trespass) => !trespass.startsWith(`asked for ${site.address}`));
    expect(others).toEqual([]);
  });
});
