import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { countBytes } from './count-bytes.ts';
import { type BenchQuery, type EngineFigures, type FirstSearch, scoreRecall } from './engine-figures.ts';

/** First searches that are timed; what they fetch is the same for each query. */
const firstSearches = 3;

/**
 * Measure a rival on a page that loads its whole index and shows five ids.
 *
 * @param setting
 *   Its name, the folder that `index-rival.ts` has filled, the queries, a browser, and how long indexing took.
 * @returns
 *   The figures.
 * @throws {Error}
 *   Where the browser did not come to an answer.
 */
export async function measureRival(setting: Setting): Promise<EngineFigures> {
  const { name, folder, queries, browser, indexing } = setting;
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const size = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const server = await countBytes(folder);
  try {
    const first: FirstSearch[] = [];
    const warm: number[] = [];
    const found: (readonly string[])[] = [];
    for (const [number, { query }] of queries.slice(0, firstSearches).entries()) {
      const page = await (await browser.newContext()).newPage();
      // Whoever has patience for all of it ends it (`within`).
      page.setDefaultTimeout(0);
      server.take();
      await page.goto(`${server.address}?q=${encodeURIComponent(wordsOf(query))}`);
      await page.waitForFunction(() => document.documentElement.dataset['shown'] !== undefined);
      const time = Number(await page.evaluate(() => document.documentElement.dataset['shown']));
      const sent = [...server.take()].filter(([path]) => path !== '/');
      const bytes = sent.reduce((sum, [, sizeOf]) => sum + sizeOf, 0);
      first.push({ query, bytes, requests: sent.length, time, sinceIndex: NaN });
      if (number === 0) {
        for (const one of queries) found.push(await ask(page, wordsOf(one.query)));
        for (let again = 0; again < 3; again += 1) warm.push(await page.evaluate(() => window.askAndShow('soviet')));
      }
      await page.context().close();
    }
    return { name, indexing, size, first, warm, recall: scoreRecall(queries, found) };
  } finally {
    await server.close();
  }
}

async function ask(page: Page, words: string): Promise<readonly string[]> {
  const ids = await page.evaluate((typed) => window.ask(typed), words);
  return ids.flatMap((id) => /^entente#(.+)$/u.exec(id)?.[1] ?? []);
}

/** The rivals know neither phrases nor, all but one, what to leave out: they are asked for the words that must be there. */
function wordsOf(query: string): string {
  return query
    .replace(/(?<=^|\s)-\S+/gu, ' ')
    .replace(/["“”„«»]/gu, ' ')
    .trim();
}

interface Setting {
  readonly name: string;
  readonly folder: string;
  readonly queries: readonly BenchQuery[];
  readonly browser: Browser;
  readonly indexing: number;
}
