import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importTranscription } from '../../src/importer/import-transcription.ts';
import { parseText } from '../../src/markdown/parse-text.ts';
import { toText } from '../../src/markdown/to-text.ts';

const file = fileURLToPath(new URL('../../../shared/source/hovannisian-1973.txt', import.meta.url));
const isHere = existsSync(file);

// The transcription is in copyright and no part of the repository; whoever has it beside the project runs this.
describe.skipIf(!isHere)(`the transcription of Hovannisian 1973${isHere ? '' : ' (skipped: it is not there)'}`, () => {
  const transcription = isHere ? readFileSync(file, 'utf8') : 'Nothing';
  const { article, report } = importTranscription(transcription);

  test('has pages 129 to 147', () => {
    expect(report.pages).toEqual(Array.from({ length: 19 }, (_, index) => String(129 + index)));
  });

  test('has 72 notes, each called once', () => {
    expect(report).toMatchObject({ notes: 72, calls: 72 });
    expect(new Set(article.notes.map(({ label }) => label)).size).toBe(72);
    expect(parseText(toText(article), file).problems).toEqual([]);
  });

  test('has one note that goes on over a page turn', () => {
    expect(report.continuedNotes).toEqual([{ note: '132.7', onto: '133' }]);
  });

  test('has 34 paragraphs, 15 of which certainly go on over a page turn', () => {
    expect(report.paragraphs).toBe(34);
    expect(report.turns.filter(({ join, certain }) => join === 'paragraph' && certain)).toHaveLength(15);
  });

  test('has three page turns that can be read two ways', () => {
    const uncertain = report.turns.filter(({ certain }) => !certain);
    expect(uncertain.map(({ from, to, join }) => [from, to, join])).toEqual([
      ['134', '135', 'break'],
      ['136', '137', 'break'],
      ['143', '144', 'break'],
    ]);
    for (const { readings } of uncertain) expect(readings?.paragraph).not.toBe(readings?.break);
    expect(report.problems.map(({ id }) => id)).toEqual(Array.from({ length: 3 }, () => 'turn-uncertain'));
  });

  test('says on its cover sheet where it was printed', () => {
    const { title, author, kind, original, rights } = article.frontmatter;
    expect(title).toMatch(/^Armenia and the Caucasus .* Entente$/u);
    expect(author).toEqual([
      { family: 'Hovannisian', given: 'Richard G.', affiliation: 'University of California, Los Angeles' },
    ]);
    expect({ kind, rights }).toEqual({ kind: 'transcription', rights: undefined });
    expect(original).toMatchObject({
      id: 'hovannisian1973',
      'container-title': 'International Journal of Middle East Studies',
      volume: '4',
      issue: '2',
      issued: { 'date-parts': [[1973, 4]] },
      page: '129-147',
      publisher: 'Cambridge University Press',
      URL: 'https://www.jstor.org/stable/162238',
    });
  });

  test('keeps or lists every word', () => {
    const dropped = report.words.dropped.flatMap(({ text }) => text.split(/\s+/u));
    expect(report.words.source).toBe(transcription.trim().split(/\s+/u).length);
    expect(report.words.edition + dropped.length).toBe(report.words.source);
    expect(new Set(report.words.dropped.map(({ line }) => line))).toEqual(new Set([5, 7, 9, 11, 13, 15, 19, 21, 23]));
  });
});
