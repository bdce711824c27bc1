import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importTranscription } from '../../src/importer/import-transcription.ts';
import { parseText } from '../../src/markdown/parse-text.ts';
import { toText } from '../../src/markdown/to-text.ts';

const folder = fileURLToPath(new URL('../fixtures/import/', import.meta.url));

// Each folder is one trait of transcriptions. `UPDATE=1` writes what is expected anew: read the difference, then
// commit it. A transcription that is refused has no expected text.
describe.each(readdirSync(folder))('the transcription %s', (trait) => {
  const input = readFileSync(`${folder}${trait}/input.txt`, 'utf8');
  const { article, report } = importTranscription(input, { fallbackTitle: trait });
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
    expect(isRefused).toBe(trait.startsWith('error-'));
    expect(existsSync(`${folder}${trait}/expected.mdx`)).toBe(!isRefused);
  });
});

function expected(trait: string, name: string, found: string): string {
  const file = `${folder}${trait}/${name}`;
  if (process.env['UPDATE'] === '1') writeFileSync(file, found);
  return readFileSync(file, 'utf8');
}
