/**
 * Measure how a very long text is read: what it takes a browser to load it, to scroll, and to answer a click.
 *
 *     npm run bench:long -- [WORDS]
 *
 * Builds a made-up text of 200,000 words, or of so many, and reads it in a real browser with the performance interfaces of
 * the platform, three times. Prints the medians as a table for `tests/bench/README.md`, with what the machine takes for a
 * jump in a page that has nothing in it. Fails where an address does not land just where it should.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, chromium } from 'playwright-core';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { serveSite } from '../../src/cli/serve-site.ts';
import { buildInto } from '../browser/build-into.ts';
import { landingOf } from '../browser/landing-of.ts';
import { makeText, sizeOf } from './texts/make-text.ts';
import { writeContent } from './texts/write-content.ts';

const times = 3;
/** Milliseconds; what is answered sooner is not told. */
const shortest = 16;
const words = Number(process.argv[2] ?? 200_000);
const text = makeText(1, sizeOf(words));
const last = text.article.text.findLast(({ anchor }) => anchor.startsWith('p'))?.anchor ?? 'p1';
const far = `p${String(Math.floor(Number(last.slice(1)) * 0.8))}`;

const root = mkdtempSync(join(tmpdir(), 'manicule-long-'));
const program = findBrowser();
if (program === null) throw new Error('No browser: install Chromium, Chrome or Edge, or name one in MANICULE_BROWSER.');
try {
  writeContent(join(root, 'content'), text);
  const built = buildInto(join(root, 'site'), join(root, 'content'));
  if (built.status !== 0) throw new Error(built.stderr + built.stdout);
  const site = await serveSite({ folder: join(root, 'site'), port: 0 });
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  const rows = new Map<string, (readonly number[])[]>();
  const windows = [
    ['1280 × 900', { width: 1280, height: 900 }],
    ['360 × 800', { width: 360, height: 800 }],
  ] as const;
  for (const [name, viewport] of windows.flatMap((window) => Array.from({ length: times }, () => window))) {
    const newPage = async (): Promise<Page> => {
      const opened = await (await browser.newContext({ viewport, serviceWorkers: 'block' })).newPage();
      await watchTasks(opened);
      return opened;
    };
    let page = await newPage();
    const row = async (what: string, act: () => Promise<unknown>, short?: number): Promise<void> => {
      const title = `${name} | ${what}`;
      rows.set(title, [...(rows.get(title) ?? []), await measure(page, act, short)]);
    };
    // Come to it first: a reader sees what is clicked, and the way there is no part of the answer.
    const click = async (what: string, selector: string): Promise<void> => {
      const link = page.locator(selector).first();
      await link.scrollIntoViewIfNeeded();
      await page.waitForTimeout(500);
      await row(what, () => link.click(), shortest);
    };
    const bare = '<a href="#b">a</a><p style="height: 20000px"></p><p id="b">b</p>';
    await page.goto(`data:text/html,${encodeURIComponent(bare)}`);
    await click('a jump in a page with nothing in it', 'a');
    await row('loading it', () => page.goto(`${site.address}${text.slug}/`, { waitUntil: 'load' }));
    await row('scrolling thirty times by 700 pixels', async () => {
      for (let step = 0; step < 30; step += 1) {
        await page.mouse.wheel(0, 700);
        await page.waitForTimeout(50);
      }
    });
    await row(`going to ${far}`, () => go(page, far));
    const off = await landingOf(page, far);
    if (Math.abs(off) >= 1) throw new Error(`#${far} is ${String(off)} pixels from where it should be.`);
    await click('opening a note', `//*[@id="${far}"]/following::a[@class="call"]`);
    if (name.startsWith('360')) await page.keyboard.press('Escape');
    else await click('going back by its link', ':target a.back');
    for (const what of ['opening the panel of citations, first', 'opening it again']) {
      await click(what, `#${far} > a.number`);
      await page.locator('.cite-panel').waitFor();
      await page.keyboard.press('Escape');
    }
    await row('going to a work cited', () => go(page, 'works'));
    await page.context().close();
    // A reader's hand takes a while from pointing to clicking, in which the code is fetched.
    page = await newPage();
    await page.goto(`${site.address}${text.slug}/#${far}`, { waitUntil: 'load' });
    await page.locator(`#${far} > a.number`).hover();
    await click('opening the panel, pointed at before', `#${far} > a.number`);
    await page.context().close();
  }
  await browser.close();
  await site.close();
  process.stdout.write(
    '| window | what | ms | of it layout and style | longest task |\n| --- | --- | --- | --- | --- |\n',
  );
  for (const [title, measured] of rows) {
    const medians = [0, 1, 2].map((column) => medianOf(measured.map((figures) => figures[column] ?? NaN)));
    process.stdout.write(`| ${[title, ...medians.map(Math.round)].join(' | ')} |\n`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}

function medianOf(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? NaN;
}

async function go(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, id);
}

interface Watched {
  tasks: number[];
  events: number[];
  opened: number[];
}

/**
 * Keep the lengths of long tasks, how long each click took until the next picture, and how long until a dialogue that it
 * opens was in one, which is later where its code is fetched; in milliseconds.
 */
async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = { tasks: [], events: [], opened: [] };
    let clicked = 0;
    addEventListener(
      'pointerup',
      ({ timeStamp }) => {
        clicked = timeStamp;
      },
      { capture: true },
    );
    addEventListener(
      'beforetoggle',
      ({ target, newState }) => {
        if (!(target instanceof HTMLDialogElement) || newState !== 'open') return;
        // The picture after the one with it, for only then it has been made.
        requestAnimationFrame(() => requestAnimationFrame(() => watched.opened.push(performance.now() - clicked)));
      },
      { capture: true },
    );
    Object.assign(globalThis, { watched });
    const watch = (type: string, into: number[], more = {}): void => {
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) into.push(duration);
      }).observe({ type, buffered: true, ...more });
    };
    watch('longtask', watched.tasks);
    watch('event', watched.events, { durationThreshold: 16 });
  });
}

/**
 * Do something and say what it took: until the answer is seen for a click, or `short` where that was too short to be told;
 * of tasks in all for everything else.
 */
async function measure(page: Page, act: () => Promise<unknown>, short?: number): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const metrics = async (): Promise<ReadonlyMap<string, number>> => {
    const { metrics: all } = await session.send('Performance.getMetrics');
    return new Map(all.map(({ name, value }) => [name, value]));
  };
  await takeWatched(page);
  const before = await metrics();
  await act();
  await page.waitForTimeout(1500);
  const after = await metrics();
  const { tasks, events, opened } = await takeWatched(page);
  const spent = (...names: readonly string[]): number =>
    1000 * names.reduce((sum, name) => sum + (after.get(name) ?? 0) - (before.get(name) ?? 0), 0);
  return [
    events.length > 0 || opened.length > 0 ? Math.max(...events, ...opened) : (short ?? spent('TaskDuration')),
    spent('LayoutDuration', 'RecalcStyleDuration'),
    Math.max(0, ...tasks),
  ];
}

/** What was seen since the last time. */
function takeWatched(page: Page): Promise<Watched> {
  return page.evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Watched };
    return {
      tasks: watched.tasks.splice(0),
      events: watched.events.splice(0),
      opened: watched.opened.splice(0),
    };
  });
}
