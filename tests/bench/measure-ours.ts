import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { writeStored } from '../../src/press/write-stored.ts';
import { indexMark } from '../../src/reader/search-engine.ts';
import { buildSearchIndex } from '../../src/search/build-search-index.ts';
import { takePagefind } from '../../src/search/pagefind-program.ts';
import { prepareEdition } from '../../src/search/prepare-edition.ts';
import type { SearchedEdition } from '../../src/search/read-searched-editions.ts';
import { type CountingServer, countBytes } from './count-bytes.ts';
import { type BenchQuery, type EngineFigures, type FirstSearch, scoreRecall } from './engine-figures.ts';

/**
 * Measure our search on the search page as it is built.
 *
 * @param library
 *   The editions.
 * @param setting
 *   The built site whose search page is used, a folder to write the index into, the queries, and a browser.
 * @returns
 *   The figures. Every query is a first one once, by a browser that has nothing; what it fetches of the index counts, and
 *   the code that searches.
 */
export async function measureOurs(library: readonly SearchedEdition[], setting: Setting): Promise<EngineFigures> {
  const { site, folder, queries, browser } = setting;
  for (const part of ['search', '_astro', 'icon.svg'])
    cpSync(join(site, part), join(folder, part), { recursive: true });
  const begun = performance.now();
  const [prepared, parts] = timed(() => library.map(prepareEdition));
  const begin = process.threadCpuUsage();
  const built = [await takePagefind(), ...(await buildSearchIndex(parts.map((part) => part.prepared)))];
  const merged = millisecondsSince(begin);
  const files = [...built, ...parts.flatMap((part) => part.files)];
  const indexing = (performance.now() - begun) / 1000;
  const each = [prepared, merged].map((milliseconds) => (milliseconds / library.length).toFixed(1));
  process.stderr.write(
    `An edition of ${String(library.length)} is prepared in ${each[0] ?? ''} ms of processor time, and takes ${each[1] ?? ''} ms of the main thread.\n`,
  );
  for (const { path, content } of files) writeStored(join(folder, 'pagefind'), path, content);
  const server = await countBytes(folder);
  const first: FirstSearch[] = [];
  const warm: number[] = [];
  const found: (readonly string[])[] = [];
  for (const { query } of queries) {
    const page = await (await browser.newContext()).newPage();
    first.push(await searchFirst(page, server, query));
    warm.push(await searchAgain(page, 'soviet'));
    found.push(await findAll(page, server, query));
    await page.context().close();
  }
  await server.close();
  const size = files.reduce((sum, { content }) => sum + content.length, 0);
  return { name: 'ours', indexing, size, first, warm, recall: scoreRecall(queries, found) };
}

function timed<Result>(work: () => Result): readonly [milliseconds: number, result: Result] {
  const begin = process.threadCpuUsage();
  const result = work();
  return [millisecondsSince(begin), result];
}

function millisecondsSince(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(begin);
  return (user + system) / 1000;
}

async function searchFirst(page: Page, server: CountingServer, query: string): Promise<FirstSearch> {
  server.take();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('.hit') === null) return;
      performance.mark('first hit');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${server.address}search/?q=${encodeURIComponent(query)}`);
  await page.locator('.hit').first().waitFor();
  const [index = NaN, time = NaN] = await page.evaluate(
    (marks) => marks.map((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? NaN),
    [indexMark, 'first hit'],
  );
  await page.waitForLoadState('networkidle');
  const sent = [...server.take()].filter(([path]) => path.startsWith('/pagefind/'));
  const bytes = sent.reduce((sum, [, sizeOf]) => sum + sizeOf, 0);
  if (process.env['BENCH_VERBOSE'] !== undefined)
    process.stderr.write(`${query} ${String(bytes)} ${JSON.stringify(sent)}\n`);
  return { query, bytes, requests: sent.length, time, sinceIndex: time - index };
}

/** A further query: what the index of it is fetched by the first time it is asked, so it is asked twice. */
async function searchAgain(page: Page, query: string): Promise<number> {
  const ask = (typed: string): Promise<number> =>
    page.evaluate(async (words) => {
      const input = document.querySelector<HTMLInputElement>('#search-input');
      const hits = document.querySelector('.search-hits');
      if (input === null || hits === null) return NaN;
      const shown = new Promise((done) => {
        new MutationObserver(done).observe(hits, { childList: true });
      });
      const begun = performance.now();
      input.value = words;
      input.dispatchEvent(new Event('input'));
      await Promise.race([shown, new Promise((done) => setTimeout(done, 5000))]);
      return performance.now() - begun;
    }, typed);
  await ask(query);
  await ask('');
  return ask(query);
}

/** All paragraphs and notes of the shipped edition that the page shows. */
async function findAll(page: Page, server: CountingServer, query: string): Promise<readonly string[]> {
  const address = new URLSearchParams([
    ['q', query],
    ['edition', 'entente'],
    ['kind', 'paragraph'],
    ['kind', 'note'],
  ]);
  await page.goto(`${server.address}search/?${address.toString()}`);
  const links = page.locator('.hit a');
  await links.first().waitFor();
  const more = page.locator('.search-more');
  while (await more.isVisible()) {
    const shown = await links.count();
    await more.click();
    await page.waitForFunction((count) => document.querySelectorAll('.hit').length > count, shown);
  }
  return links.evaluateAll((all) =>
    all.map((link) => decodeURIComponent(new URL((link as HTMLAnchorElement).href).hash.slice(1))),
  );
}

interface Setting {
  readonly site: string;
  readonly folder: string;
  readonly queries: readonly BenchQuery[];
  readonly browser: Browser;
}
