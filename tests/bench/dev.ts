/**
 * Measure how long an editor waits: from the saving of an edited paragraph until `npm run dev` shows it.
 *
 *     npm run bench:dev -- [EDITIONS]
 *
 * Serves 100 made-up editions, or so many, edits one of them five times, and prints what passes until the server gives the
 * new words when it is asked for them, and until a browser that has the page open shows them by itself.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { makeText } from './texts/make-text.ts';
import { writeContent } from './texts/write-content.ts';

const count = Number(process.argv[2] ?? 100);
const edits = 5;
const root = mkdtempSync(join(tmpdir(), 'manicule-dev-'));
const content = join(root, 'content');
for (let number = 1; number <= count; number += 1) writeContent(content, makeText(number));
const slug = `text-${String(Math.ceil(count / 2))}`;

const begun = performance.now();
const server = spawn(process.execPath, ['src/cli/dev.ts', '--port', '4390'], {
  env: { ...process.env, MANICULE_CONTENT: content, MANICULE_CACHE: join(root, 'cache'), NODE_ENV: 'development' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const address = await addressOf(server.stdout);
  print('until it serves', [performance.now() - begun]);
  const page = `${address}${slug}/`;
  const first = performance.now();
  await (await fetch(page)).text();
  print('the first page', [performance.now() - first]);
  print('a page again', await repeated(async () => (await fetch(page)).text()));
  print(
    'an edited paragraph, asked for',
    await repeated(async (edit) => {
      const words = editParagraph(edit);
      const end = performance.now() + 20_000;
      while (!(await (await fetch(page)).text()).includes(words)) {
        if (performance.now() > end) throw new Error('The edited paragraph was not there after twenty seconds.');
        await pause(10);
      }
    }),
  );
  const program = findBrowser();
  if (program !== null) {
    const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
    const tab = await browser.newPage();
    await tab.goto(page, { waitUntil: 'networkidle' });
    print(
      'an edited paragraph, in a page that is open',
      await repeated(async (edit) => {
        await tab
          .locator('.text')
          .getByText(editParagraph(edits + edit))
          .waitFor({ timeout: 20_000 });
      }),
    );
    await browser.close();
  }
} finally {
  server.kill();
  await once(server, 'exit');
  rmSync(root, { recursive: true, force: true });
}

/** Change the first word of a paragraph; gives the new one. */
function editParagraph(edit: number): string {
  const file = join(content, 'editions', slug, 'text.mdx');
  const words = `Edited${String(edit)}`;
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^(?:[A-Z][a-z]+|Edited\d+)(?=[ ,])/mu, words));
  return words;
}

async function repeated(act: (edit: number) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let edit = 1; edit <= edits; edit += 1) {
    const from = performance.now();
    await act(edit);
    times.push(performance.now() - from);
    await pause(1500);
  }
  return times;
}

function print(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): string => String(Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? NaN));
  process.stdout.write(`| ${String(count)} | ${what} | ${at(0.5)} | ${at(1)} |\n`);
}

function pause(milliseconds: number): Promise<unknown> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** What it says later is read, too, or it would stop. */
function addressOf(output: Readable): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    output.on('data', (part: Buffer) => {
      said += part.toString('utf8');
      const address = /http:\/\/127\.0\.0\.1:\d+\//u.exec(said)?.[0];
      if (address !== undefined) done(address);
    });
    output.on('end', () => {
      fail(new Error(`The server ended before it served: ${said}`));
    });
  });
}
