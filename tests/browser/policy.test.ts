import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';

// Searching, citing, notes and whatever else a reader does have tests of their own; the room that they read in does not
// close over anything that a policy forbade, or that was asked of another host (`reading-room.ts`).
let room: ReadingRoom;

beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

describe('every kind of page', () => {
  it('carries a policy, breaks it nowhere, and loads nothing from another host', async () => {
    const pages = readdirSync(room.folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) =>
        file
          .split(sep)
          .join('/')
          .replace(/index\.html$/u, ''),
      )
      // Passages by themselves are many, and all are made by one template: every tenth of them is read.
      .filter((path, index) => !/\/[pn]\/[^/]+\/$/u.test(path) || index % 10 === 0);
    expect(pages.length).toBeGreaterThan(15);
    const page = await room.open('');
    let asked = 0;
    page.on('request', () => (asked += 1));
    for (const path of pages) {
      const answer = await page.goto(room.address + path);
      expect(answer?.headers()['content-security-policy'], path).toContain("default-src 'none'");
      expect(await page.locator('meta[http-equiv="content-security-policy"]').count(), path).toBe(1);
    }
    await page.waitForLoadState('networkidle');
    expect(asked).toBeGreaterThan(pages.length);
    expect(room.trespasses).toEqual([]);
  });
});

describe('the policy', () => {
  it.each([
    [
      'a script in the page',
      "document.body.append(Object.assign(document.createElement('script'), { text: 'ran = 1' }))",
    ],
    ['an event attribute', 'document.body.setAttribute("onclick", "ran = 1"); document.body.click()'],
    [
      'a link that is a script',
      'document.querySelector("main a").href = "javascript:ran = 1"; document.querySelector("main a").click()',
    ],
    ['a style attribute', 'document.body.setAttribute("style", "color: red")'],
    ['code from words', 'try { new Function("ran = 1")() } catch {}'],
    [
      'WebAssembly where nobody searches',
      'WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).catch(() => 0)',
    ],
    ['a picture from another host', 'new Image().src = "https://example.org/a.png"'],
    ['words sent to another host', 'fetch("https://example.org/").catch(() => 0)'],
  ])('stops %s, and the room sees it', async (_name, planted) => {
    const page = await room.open('entente/works/');
    expect(room.trespasses).toEqual([]);
    // As an answer of this site, for what the test evaluates is not held by the policy.
    await page.route('**/planted.js', (route) => route.fulfill({ contentType: 'text/javascript', body: planted }));
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('script'), { src: '/planted.js' }));
    });
    await expect.poll(() => room.trespasses.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(room.trespasses.splice(0).join('\n')).toMatch(/content security policy/iu);
  });
});
