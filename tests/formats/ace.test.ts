import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ace, { type AxeRunner } from '@daisy/ace-core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { toEpub } from '../../src/exports/epub/to-epub.ts';
import { openPublication } from '../exports/open-publication.ts';

const browserPath = process.env['MANICULE_BROWSER'];
const timeout = 240_000;

let browser: Browser;
let folder = '';
beforeAll(async () => {
  // Ace logs each of its steps, and complains that nobody listens.
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  folder = mkdtempSync(join(tmpdir(), 'manicule-ace-'));
  browser = await chromium.launch({
    ...(browserPath === undefined ? {} : { executablePath: browserPath }),
    args: ['--no-sandbox', '--allow-file-access-from-files'],
  });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Ace brings browsers of its own, several hundred megabytes; the one that all our tests use does as well. */
const runner: AxeRunner = {
  concurrency: 2,
  setTimeout: () => undefined,
  launch: () => Promise.resolve(),
  close: () => Promise.resolve(),
  async run(url, scripts, contents) {
    const page = await browser.newPage();
    try {
      await page.goto(url);
      for (const content of contents) await page.addScriptTag({ content });
      for (const path of scripts) await page.addScriptTag({ path });
      return await page.evaluate(
        'new Promise((resolve, reject) => daisy.ace.run((error, result) => (error ? reject(error) : resolve(result))))',
      );
    } finally {
      await page.close();
    }
  },
};

/** The part of a report that is read: for each file what was tested and how it went. */
const reportSchema = z.object({
  'earl:result': z.object({ 'earl:outcome': z.string() }),
  assertions: z.array(
    z.object({
      'earl:testSubject': z.object({ url: z.string() }),
      assertions: z.array(z.object({ 'earl:test': z.object({ 'dct:title': z.string() }) })),
    }),
  ),
});

async function complaintsAbout(name: string, book: Uint8Array): Promise<readonly string[]> {
  const file = join(folder, `${name}.epub`);
  const outdir = join(folder, name);
  writeFileSync(file, book);
  await ace(file, { cwd: folder, outdir, tmpdir: join(folder, `${name}-unpacked`), lang: 'en' }, runner);
  const report = reportSchema.parse(JSON.parse(readFileSync(join(outdir, 'report.json'), 'utf8')));
  const complaints = report.assertions.flatMap(({ 'earl:testSubject': { url }, assertions }) =>
    assertions.map(({ 'earl:test': test }) => `${url}: ${test['dct:title']}`),
  );
  return report['earl:result']['earl:outcome'] === 'pass' ? complaints : [...complaints, 'failed'];
}

describe.skipIf(browserPath === undefined)('Ace (needs a browser)', () => {
  // Between them they have every element that a book of ours can have.
  it.each(['letters', 'entente'] as const)('finds no barrier in %s', { timeout }, async (slug) => {
    expect(await complaintsAbout(slug, toEpub(openPublication(slug)))).toEqual([]);
  });

  it('sees a picture that is not described, and a book that does not say how it can be read', { timeout }, async () => {
    const files = unzipSync(toEpub(openPublication('bare')));
    const edit = (name: string, pattern: RegExp): void => {
      files[name] = strToU8(strFromU8(files[name] ?? new Uint8Array()).replace(pattern, ''));
    };
    edit('EPUB/cover-page.xhtml', / alt="[^"]*"/u);
    edit('EPUB/package.opf', /<meta property="schema:accessibilitySummary">[^<]*<\/meta>/u);
    expect(await complaintsAbout('broken', zipSync(files))).toEqual([
      'EPUB/package.opf: metadata-accessibilitysummary',
      'cover-page.xhtml: aria-allowed-role',
      'cover-page.xhtml: image-alt',
      'failed',
    ]);
  });
});
