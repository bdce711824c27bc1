/**
 * Measure what a first search costs, and how that grows: `npm run bench:search -- [SITE] [COUNT ...]`.
 *
 * SITE is a built site, whose search page is used; the editions are made up from the words of the shipped one.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { buildSearchIndex } from '../../src/search/build-search-index.ts';
import { countBytes } from './count-bytes.ts';
import { makeUpEditions, toPage } from './made-up-editions.ts';

const queries = ['Kazim', 'Batum', 'treaty', 'zangezur', 'natsionalnostei', 'karabekir', 'Armenia', 'garrison'];
const [site = 'dist', ...counts] = process.argv.slice(2);
const text = readFileSync('content/editions/entente/text.mdx', 'utf8').replace(/^---[\s\S]*?\n---\n/u, '');

process.stdout.write(
  '| editions | indexing s | index MB | KB to five hits, median (most) | requests | ms to first hit | ms warm |\n',
);
process.stdout.write('| --- | --- | --- | --- | --- | --- | --- |\n');
for (const count of counts.length === 0 ? [10, 100] : counts.map(Number)) await measure(count);

async function measure(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'manicule-bench-'));
  for (const part of ['search', '_astro']) cpSync(join(site, part), join(folder, part), { recursive: true });
  const begun = performance.now();
  const pages = new Map(makeUpEditions(text, count).map((edition) => [`${edition.slug}/`, toPage(edition)]));
  const { files } = await buildSearchIndex(pages);
  const indexing = (performance.now() - begun) / 1000;
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, 'pagefind', path)), { recursive: true });
    writeFileSync(join(folder, 'pagefind', path), content);
  }
  const size = files.reduce((sum, { content }) => sum + content.length, 0) / 1e6;

  const server = await countBytes(folder);
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
  const runs: Run[] = [];
  for (const query of queries) {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${server.address}search/`, { waitUntil: 'networkidle' });
    server.take();
    await page.goto(`${server.address}search/?q=${encodeURIComponent(query)}`);
    await page.locator('.hit').first().waitFor();
    const first = await page.evaluate(() => performance.now());
    await page.waitForLoadState('networkidle');
    const sent = [...server.take()].filter(([path]) => path.startsWith('/pagefind/'));
    const warm = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('#search-input');
      const hits = document.querySelector('.search-hits');
      if (input === null || hits === null) return NaN;
      const shown = new Promise((done) => {
        new MutationObserver(done).observe(hits, { childList: true });
      });
      const start = performance.now();
      input.value += ' soviet';
      input.dispatchEvent(new Event('input'));
      await Promise.race([shown, new Promise((done) => setTimeout(done, 3000))]);
      return performance.now() - start;
    });
    runs.push({ bytes: sent.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000, requests: sent.length, first, warm });
    await page.context().close();
    if (process.env['BENCH_VERBOSE'] !== undefined) process.stderr.write(`${query} ${JSON.stringify(sent)}\n`);
  }
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
  const median = (of: (run: Run) => number): number =>
    runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? NaN;
  const most = (of: (run: Run) => number): number => Math.max(...runs.map(of));
  process.stdout.write(
    `| ${String(count)} | ${indexing.toFixed(1)} | ${size.toFixed(1)} | ${median((run) => run.bytes).toFixed(0)} (${most((run) => run.bytes).toFixed(0)}) | ${String(median((run) => run.requests))} (${String(most((run) => run.requests))}) | ${median((run) => run.first).toFixed(0)} | ${median((run) => run.warm).toFixed(0)} |\n`,
  );
}

/** One first search, in a browser that has nothing of the site but its search page. */
interface Run {
  /** Kilobytes of the index, under gzip where the host would do that. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds from the beginning of the page to the first hit. */
  readonly first: number;
  /** Milliseconds from a further word to its hits. */
  readonly warm: number;
}
