import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveCitations } from '../../../src/importer/citations/resolve-citations.ts';
import { importTranscription } from '../../../src/importer/import-transcription.ts';
import { type Cited, scoreCitations } from './score-citations.ts';

const beside = join(import.meta.dirname, '../../../../shared/source');
const text = join(beside, 'hovannisian-1973.txt');
const gold = process.env['MANICULE_GOLD'] ?? join(beside, 'hovannisian-1973.citations.json');
const missing = [text, gold].filter((file) => !existsSync(file));

test('finds the citations and sources of the article that this was made for', async ({ annotate, skip }) => {
  // Its text is in copyright, and the gold holds its words: both lie outside the repository.
  skip(missing.length > 0, `No ${missing.join(' and no ')}; set MANICULE_GOLD to the gold.`);
  const { article } = importTranscription(readFileSync(text, 'utf8'));
  const { citations, sources } = resolveCitations(article);
  const score = scoreCitations(JSON.parse(readFileSync(gold, 'utf8')) as Cited[], citations);
  const figures = { citation: score.citation, source: score.source, locators: score.locators };
  await annotate(
    `${String(sources.length)} sources, ${String(citations.length)} citations: ${JSON.stringify(figures)}`,
  );
  expect(Math.min(score.citation.precision, score.citation.recall), score.faults.join('\n')).toBeGreaterThanOrEqual(
    0.97,
  );
  expect(Math.min(score.source.precision, score.source.recall), score.faults.join('\n')).toBeGreaterThanOrEqual(0.97);
});
