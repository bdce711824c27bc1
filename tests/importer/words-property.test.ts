import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importTranscription } from '../../src/importer/import-transcription.ts';
import { parseText } from '../../src/markdown/parse-text.ts';
import { toText } from '../../src/markdown/to-text.ts';
import { transcriptionArbitrary } from './transcription-arbitrary.ts';

test('loses and adds no word of any transcription, counted independently of the importer', () => {
  fc.assert(
    fc.property(transcriptionArbitrary(), (transcription) => {
      const { report } = importTranscription(transcription);
      expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const dropped = report.words.dropped.flatMap(({ text }) => text.split(/\s+/u));
      expect(report.words.source).toBe(transcription.trim().split(/\s+/u).length);
      expect(report.words.edition + dropped.length).toBe(report.words.source);
    }),
    { numRuns: 300 },
  );
});

test('reads back from text.mdx what it wrote there', () => {
  fc.assert(
    fc.property(transcriptionArbitrary(), (transcription) => {
      const { article } = importTranscription(transcription);
      const { article: read, problems } = parseText(toText(article), 'text.mdx');
      expect(problems).toEqual([]);
      expect(read).toEqual(article);
    }),
    { numRuns: 300 },
  );
});
