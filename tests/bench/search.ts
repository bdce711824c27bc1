/**
 * Measure searching, ours beside four other engines on the same text: `npm run bench:search -- [SITE] [COUNT ...]`.
 *
 * SITE is a built site; it is built into a temporary folder where it is not given. COUNT is how many editions there are.
 * BENCH_ENGINES and BENCH_LIBRARIES name some of them, `ours,lunr` and `one`; BENCH_MINUTES is how long an engine may
 * take for indexing a library, and again for answering.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../src/cli/find-browser.ts';
import type { SearchedEdition } from '../../src/search/read-searched-editions.ts';
import { type BenchQuery, type EngineFigures, tableHead, toRow } from './engine-figures.ts';
import { makeLibrary } from './make-library.ts';
import { measureOurs } from './measure-ours.ts';
import { measureRival } from './measure-rival.ts';
import { rivals } from './rivals/rivals.ts';
import { within } from './within.ts';

/** How many editions there are to one on the subject that is searched for. */
const libraries: Readonly<Record<string, { readonly name: string; readonly related: number }>> = {
  mixed: { name: 'of many subjects', related: 5 },
  one: { name: 'of one subject', related: 1 },
};

const counts = process.argv
  .slice(2)
  .filter((word) => /^\d+$/u.test(word))
  .map(Number);
const given = process.argv.slice(2).find((word) => !/^\d+$/u.test(word));
const engines = process.env['BENCH_ENGINES']?.split(',') ?? ['ours', ...Object.keys(rivals)];
const chosen = process.env['BENCH_LIBRARIES']?.split(',') ?? Object.keys(libraries);
const mostMinutes = Number(process.env['BENCH_MINUTES'] ?? 5);
const limit = mostMinutes === 1 ? 'a minute' : `${String(mostMinutes)} minutes`;
const queries = JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as readonly BenchQuery[];
/** A rival that needs more is reported as such. */
const mostMegabytes = 6000;

const work = mkdtempSync(join(tmpdir(), 'manicule-bench-'));
const site = given ?? buildSite();
const begun = performance.now();
process.stdout.write(`${tableHead}\n`);
for (const library of chosen) {
  for (const count of counts.length === 0 ? [10, 100, 1000] : counts) await measure(library, count);
}
process.stderr.write(`${((performance.now() - begun) / 60_000).toFixed(0)} minutes in all.\n`);
rmSync(work, { recursive: true });

async function measure(id: string, count: number): Promise<void> {
  const kind = libraries[id];
  if (kind === undefined) throw new Error(`No library is called ${id}.`);
  const library = makeLibrary(site, count, kind.related);
  for (const engine of engines) {
    const folder = join(work, engine);
    mkdirSync(folder);
    const figures =
      engine === 'ours' ? await measureWithOurs(library, folder) : await measureWith(engine, library, folder);
    process.stdout.write(`${toRow({ name: kind.name, count }, figures)}\n`);
    rmSync(folder, { recursive: true });
  }
}

async function measureWithOurs(library: readonly SearchedEdition[], folder: string): Promise<EngineFigures> {
  const browser = await openBrowser();
  try {
    return await measureOurs(library, { site, folder, queries, browser });
  } finally {
    await browser.close();
  }
}

async function measureWith(name: string, library: readonly SearchedEdition[], folder: string): Promise<EngineFigures> {
  const file = join(work, 'passages.jsonl');
  writePassages(library, file);
  const begin = performance.now();
  const indexed = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${String(mostMegabytes)}`,
      join(import.meta.dirname, 'rivals/index-rival.ts'),
      ...[name, file, folder],
    ],
    { encoding: 'utf8', timeout: mostMinutes * 60_000 },
  );
  const indexing = (performance.now() - begin) / 1000;
  const took = `${indexing.toFixed(0)} s`;
  if (indexed.signal !== null) return { name, failed: `not indexed within ${limit}` };
  if (indexed.status !== 0 || !existsSync(join(folder, 'page.js'))) {
    const error = /^.*(?:Error|error).*$/mu.exec(indexed.stderr)?.[0] ?? 'it gave no index';
    return { name, failed: `not indexed: after ${took} ${error}` };
  }
  const browser = await openBrowser();
  try {
    const figures = await within(mostMinutes * 60_000, measureRival({ name, folder, queries, browser, indexing }), () =>
      browser.close(),
    );
    const late = `indexed in ${took}; the browser did not answer all queries within ${limit}`;
    return figures ?? { name, failed: late };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { name, failed: `indexed in ${took}; the page: ${reason}` };
  } finally {
    await browser.close();
  }
}

/** The rivals index paragraphs and notes. */
function writePassages(library: readonly SearchedEdition[], file: string): void {
  const passages = library.flatMap(({ slug, groups }) =>
    groups
      .filter(({ kind }) => kind === 'paragraph' || kind === 'note')
      .flatMap((group) => group.passages.map(({ id, text }) => ({ id: `${slug}#${id}`, text }))),
  );
  writeFileSync(file, passages.map((passage) => `${JSON.stringify(passage)}\n`).join(''));
}

function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
}

function buildSite(): string {
  const folder = join(work, 'site');
  const built = spawnSync(process.execPath, ['src/cli/build.ts', '--out', folder], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The site was not built:\n${built.stderr}`);
  return folder;
}
