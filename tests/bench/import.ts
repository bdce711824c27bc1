/**
 * Measure how importing grows with the length of a text.
 *
 *     npm run bench:import -- [WORDS ...]
 *
 * Imports made-up transcriptions of 10,000 to 1,000,000 words, or of as many as are named, in paragraphs of the usual length
 * and all in one, each in a process of its own as `npm run import` does, and prints a table for `tests/bench/README.md`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './measure.ts';
import { articleSize, makeText, sizeOf } from './texts/make-text.ts';
import { toTranscription } from './texts/to-transcription.ts';

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [10_000, 30_000, 100_000, 200_000, 300_000, 1_000_000];
const texts = [
  ...sizes.map((words) => [words, Math.round((articleSize.paragraphs * words) / articleSize.words)] as const),
  ...sizes.map((words) => [words, 1] as const),
];
const root = mkdtempSync(join(tmpdir(), 'manicule-import-'));
process.stdout.write('| words | paragraphs | notes | s | processor s | per 10,000 words | MB at most |\n');
process.stdout.write('| --- | --- | --- | --- | --- | --- | --- |\n');
try {
  for (const [words, paragraphs] of texts) {
    const times = words / articleSize.words;
    const { article } = makeText(1, { ...sizeOf(words), paragraphs });
    const file = join(root, `${String(words)}-${String(paragraphs)}.txt`);
    writeFileSync(file, toTranscription(article));
    const content = join(root, `content-${String(words)}-${String(paragraphs)}`);
    mkdirSync(content);
    const command = [process.execPath, 'src/cli/import.ts', file, '--as', 'made-up'];
    const { seconds, cpu, memory, status, output } = await measure(command, {
      cwd: process.cwd(),
      env: { MANICULE_CONTENT: content },
    });
    if (status !== 0) throw new Error(output);
    const figures = [words, paragraphs, article.notes.length, seconds, cpu, cpu / times, memory];
    process.stdout.write(`| ${figures.map((figure) => String(Math.round(figure * 100) / 100)).join(' | ')} |\n`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
