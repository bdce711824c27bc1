import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importDocx } from '../../src/importer/import-docx.ts';
import { type ImportedText, type ImportOptions, importTranscription } from '../../src/importer/import-transcription.ts';
import { parseText } from '../../src/markdown/parse-text.ts';
import { toText } from '../../src/markdown/to-text.ts';

const folder = fileURLToPath(new URL('../fixtures/import/', import.meta.url));

// Each folder is one trait of transcriptions; those of one form stand in a folder of its name. `UPDATE=1` writes what is
// expected anew: read the difference, then commit it. A transcription that is refused has no expected text.
describe.each(listCases())('the transcription %s', (trait) => {
  const { article, report, source } = importFixture(`${folder}${trait}/`, { fallbackTitle: basename(trait) });
  const isRefused = report.problems.some(({ severity }) => severity === 'error');

  test('gives the expected report', () => {
    expect(report).toEqual(JSON.parse(expected(trait, 'expected.json', `${JSON.stringify(report, null, 2)}\n`)));
  });

  test.skipIf(isRefused)('gives the expected text, which reads back as the same article', () => {
    const text = toText(article);
    expect(text).toBe(expected(trait, 'expected.mdx', text));
    expect(parseText(text, 'text.mdx')).toMatchObject({ article, problems: [] });
  });

  test('is refused just where its name says so', () => {
    expect(isRefused).toBe(basename(trait).startsWith('error-'));
    expect(existsSync(`${folder}${trait}/expected.mdx`)).toBe(!isRefused);
  });

  test('has every word in the edition, or among those that were dropped', () => {
    const dropped = report.words.dropped.flatMap(({ text }) => text.split(/\s+/u));
    expect(report.problems.map(({ id }) => id)).not.toContain('words-lost');
    if (!trait.startsWith('docx/')) expect(report.words.source).toBe(source.join('\n').match(/\S+/gu)?.length ?? 0);
    expect(report.words.edition + dropped.length).toBe(report.words.source);
  });
});

function listCases(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^input\.(?:txt|docx)$/u.test(basename(file)))
    .map((file) => dirname(file).split(sep).join('/'))
    .sort();
}

function importFixture(path: string, options: ImportOptions): ImportedText {
  if (existsSync(`${path}input.txt`)) return importTranscription(readFileSync(`${path}input.txt`, 'utf8'), options);
  const imported = importDocx(readFileSync(`${path}input.docx`), options);
  if (imported === null) throw new Error(`${path}input.docx is no Word file.`);
  return imported;
}

function expected(trait: string, name: string, found: string): string {
  const file = `${folder}${trait}/${name}`;
  if (process.env['UPDATE'] === '1') writeFileSync(file, found);
  return readFileSync(file, 'utf8');
}
