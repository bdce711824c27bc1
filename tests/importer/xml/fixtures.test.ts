import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importXml } from '../../../src/importer/import-xml.ts';
import { parseText } from '../../../src/markdown/parse-text.ts';
import { toText } from '../../../src/markdown/to-text.ts';

const folder = fileURLToPath(new URL('../../fixtures/import-xml/', import.meta.url));

// Each folder is a file as real projects write them. `UPDATE=1` writes what is expected anew: read the difference, then
// commit it. A file that is refused has no expected text.
describe.each(listCases())('the file %s', (name) => {
  const imported = importXml(readFileSync(`${folder}${name}/input.xml`, 'utf8'));
  if (imported === null) throw new Error(`${name} is not taken for XML.`);
  const { article, report, sources, places } = imported;
  const isRefused = report.problems.some(({ severity }) => severity === 'error');

  test('gives the expected report and sources', () => {
    const { problems, words, pages, notes, calls, citations } = report;
    const found = `${JSON.stringify({ problems, words, pages, notes, calls, citations, sources, places }, null, 2)}\n`;
    expect(JSON.parse(found)).toEqual(JSON.parse(expected(name, 'expected.json', found)));
  });

  test.skipIf(isRefused)('gives the expected text, which reads back as the same article', () => {
    const text = toText(article);
    expect(text).toBe(expected(name, 'expected.mdx', text));
    expect(parseText(text, 'text.mdx')).toMatchObject({ article, problems: [] });
  });

  test('is refused just where its name says so', () => {
    expect(isRefused).toBe(basename(name).startsWith('error-'));
    expect(existsSync(`${folder}${name}/expected.mdx`)).toBe(!isRefused);
  });

  test('has every word in the edition, or among those that were dropped', () => {
    const dropped = report.words.dropped.flatMap(({ text }) => text.split(/\s+/u));
    expect(report.problems.map(({ id }) => id)).not.toContain('words-lost');
    expect(report.words.edition + dropped.length).toBe(report.words.source);
  });
});

function listCases(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === 'input.xml')
    .map((file) => dirname(file).split(sep).join('/'))
    .sort();
}

function expected(name: string, file: string, found: string): string {
  const path = `${folder}${name}/${file}`;
  if (process.env['UPDATE'] === '1') writeFileSync(path, found);
  return readFileSync(path, 'utf8');
}
