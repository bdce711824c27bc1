import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';

/** What a server may send before it has heard from the browser: ten packets (RFC 6928), less a kilobyte of headers. */
const firstFlight = 10 * 1460 - 1024;

const screens = [
  ['phone', { width: 360, height: 800 }],
  ['desk', { width: 1280, height: 900 }],
] as const;

let room: ReadingRoom;

beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

describe.each(screens)('on a %s, the reading page', (_, viewport) => {
  it('paints its largest words after two round trips: the page itself, and what the page names, scripts too', async () => {
    const page = await room.open('about:blank', { viewport });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const initiators = new Map<string, string | undefined>();
    session.on('Network.requestWillBeSent', ({ request, initiator, type }) => {
      if (type !== 'Document') initiators.set(new URL(request.url).pathname, initiator.url);
    });
    await page.goto(`${room.address}entente/`, { waitUntil: 'networkidle' });
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => (entry as { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking')
        .map(({ name }) => new URL(name).pathname),
    );
    expect(blocking).toHaveLength(1);
    expect(blocking[0]).toMatch(/\.css$/u);
    for (const [path, initiator] of initiators) {
      if (/\.(?:css|woff2|js)$/u.test(path)) expect(initiator, path).toBe(page.url());
    }
    const largest = await page.evaluate(
      () =>
        new Promise<string>((done) => {
          new PerformanceObserver((list) => {
            const { element } = list.getEntries().at(-1) as PerformanceEntry & { readonly element: Element };
            done(element.outerHTML);
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    const html = readFileSync(join(room.folder, 'entente', 'index.html'), 'utf8');
    const start = html.indexOf(largest.slice(0, 60));
    expect(start).toBeGreaterThan(0);
    // What is painted first is in the first packets; the rest of the text comes while they are read.
    expect(brotliCompressSync(html.slice(0, start + largest.length)).length).toBeLessThanOrEqual(firstFlight);
  });

  it('moves nothing when its scripts come', async () => {
    const page = await room.open('about:blank', { viewport });
    // Whether fonts come before the first paint is a matter of luck; what they move, tests/browser/type.test.ts measures.
    await page.route(/\.woff2$/u, (route) => route.abort());
    await page.goto(`${room.address}entente/`, { waitUntil: 'networkidle' });
    const shifts = await page.evaluate(
      () =>
        new Promise<readonly string[]>((done) => {
          const seen: string[] = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              const { value, sources } = entry as PerformanceEntry & {
                readonly value: number;
                readonly sources: readonly { readonly node: Node | null }[];
              };
              const nodes = sources.map(({ node }) =>
                (node instanceof Element ? node : node?.parentElement)?.outerHTML.slice(0, 80),
              );
              seen.push(`${String(value)} ${nodes.join(' ')}`);
            }
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            done(seen);
          }, 200);
        }),
    );
    expect(shifts).toEqual([]);
  });
});
