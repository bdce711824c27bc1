/**
 * Measure searching, ours beside four other engines on the same text: `npm run bench:search -- [SITE] [COUNT ...]`.
 *
 * SITE is a built site; it is built into a temporary folder where it is not given. COUNT is how many editions there are.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { makeLibrary } from './make-library.ts';
import { type EngineFigures, type BenchQuery, toRow, tableHead } from './engine-figures.ts';
import { measureOurs } from './measure-ours.ts';
import { measureRival } from './measure-rival.ts';
import { rivals } from './rivals/rivals.ts';

const [given, ...counts] = process.argv.slice(2);
/** All but where BENCH_ENGINES names some, `ours,lunr`. */
const engines = process.env['BENCH_ENGINES']?.split(',') ?? ['ours', ...Object.keys(rivals)];
const queries = JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as readonly BenchQuery[];
/** A rival that needs more is reported as such. */
const mostMegabytes = 6000;
const mostMinutes = 10;

const work = mkdtempSync(join(tmpdir(), 'manicule-bench-'));
const site = given ?? buildSite();
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
process.stdout.write(`${tableHead}\n`);
for (const count of counts.length === 0 ? [10, 100, 1000] : counts.map(Number)) await measure(count, browser);
await browser.close();
rmSync(work, { recursive: true });

async function measure(count: number, on: Browser): Promise<void> {
  const library = makeLibrary(site, count, 5);
  const passages = library.flatMap(({ slug, groups }) =>
    groups
      .filter(({ kind }) => kind === 'paragraph' || kind === 'note')
      .flatMap((group) => group.passages.map(({ id, text }) => ({ id: `${slug}#${id}`, text }))),
  );
  const file = join(work, `passages-${String(count)}.jsonl`);
  writeFileSync(file, passages.map((passage) => `${JSON.stringify(passage)}\n`).join(''));
  if (engines.includes('ours')) {
    report(
      await measureOurs(library, { site, folder: join(work, `ours-${String(count)}`), queries, browser: on }),
      count,
    );
  }
  for (const name of Object.keys(rivals).filter((rival) => engines.includes(rival))) {
    const folder = join(work, `${name}-${String(count)}`);
    mkdirSync(folder);
    const begun = performance.now();
    const indexed = spawnSync(
      process.execPath,
      [
        `--max-old-space-size=${String(mostMegabytes)}`,
        join(import.meta.dirname, 'rivals/index-rival.ts'),
        name,
        file,
        folder,
      ],
      { encoding: 'utf8', timeout: mostMinutes * 60_000 },
    );
    const seconds = (performance.now() - begun) / 1000;
    const error = /^.*(?:Error|error).*$/mu.exec(indexed.stderr)?.[0];
    if (indexed.status !== 0 || !statSync(join(folder, 'page.js'), { throwIfNoEntry: false })) {
      report({ name, failed: `${seconds.toFixed(0)} s, then ${error ?? indexed.signal ?? 'nothing'}` }, count);
    } else {
      report(await measureRival({ name, folder, queries, browser: on, indexing: seconds }), count);
    }
    rmSync(folder, { recursive: true });
  }
}

function report(figures: EngineFigures, count: number): void {
  process.stdout.write(`${toRow(count, figures)}\n`);
}

function buildSite(): string {
  const folder = join(work, 'site');
  const built = spawnSync(process.execPath, ['src/cli/build.ts', '--out', folder], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The site was not built:\n${built.stderr}`);
  return folder;
}
