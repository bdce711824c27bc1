import { expect, test } from 'vitest';
import { plainBlock } from '../../src/edition/plain-text.ts';
import { importTranscription } from '../../src/importer/import-transcription.ts';

const short = 'The Well\n\nThe well was deep.¹\n\n¹ Forty feet.\n';

test('reads any line ends and a byte order mark alike', () => {
  const plain = importTranscription(short);
  expect(importTranscription(short.replaceAll('\n', '\r\n'))).toEqual(plain);
  expect(importTranscription(short.replaceAll('\n', '\r'))).toEqual(plain);
  expect(importTranscription(`\uFEFF${short}`)).toEqual(plain);
});

test('counts pages on from the first page that the user names, rather than from the cover sheet', () => {
  const text = 'Well\n\nSource: *Wells* (1990), pp. 4-5\n\nThe well was¹\n\n¹ Forty feet.\n\ndeep.¹\n\n¹ No.\n';
  expect(importTranscription(text).report.pages).toEqual(['4', '5']);
  expect(importTranscription(text, { firstPage: 'ix' }).report.pages).toEqual(['ix', 'x']);
});

test('reports a range of pages that is longer than the pages that the notes show', () => {
  const text = 'Well\n\nSource: *Wells* (1990), pp. 4-6\n\nThe well was¹\n\n¹ Forty feet.\n\ndeep.¹\n\n¹ No.\n';
  expect(importTranscription(text).report.problems).toContainEqual(
    expect.objectContaining({ id: 'pages-mismatch', severity: 'remark' }),
  );
});

test('takes the fallback title where the text begins with a paragraph', () => {
  const { article, report } = importTranscription('The well was deep.\n\nIt was dry.\n', { fallbackTitle: 'wells' });
  expect(article.frontmatter.title).toBe('wells');
  expect(article.text.map(({ block }) => plainBlock(block))).toEqual(['The well was deep.', 'It was dry.']);
  expect(report.problems.map(({ id }) => id)).toContain('title-missing');
});

test('refuses a text without words', () => {
  expect(importTranscription(' \n\u00A0\n').report.problems[0]).toMatchObject({ id: 'text-empty', severity: 'error' });
});

test('keeps the first words of a text as they were printed', () => {
  const { article } = importTranscription(
    'Well\n\nAuthor(s): A. Kay\n\nON 6 May the well was deep.¹\n\n¹ Forty feet.\n',
  );
  expect(plainBlock(article.text[0]?.block ?? { type: 'rule' })).toBe('ON 6 May the well was deep.');
});

test('names the line of a call without a note in a paragraph of several lines', () => {
  const { report } = importTranscription(
    'Well\n\nThe well was\ndeep,¹ and dry\nin summer.² Always.\n\n¹ Forty feet.\n',
  );
  expect(report.problems[0]).toMatchObject({ id: 'note-missing', line: 5 });
});

test('reads a figure that touches its note, and one that stands alone above it', () => {
  const notes = importTranscription('Well\n\nThe well¹ was deep.²\n\n¹Forty feet.\n\n²\n\nNot dry.\n').article.notes;
  expect(notes.map(({ label, blocks }) => [label, ...blocks.map(plainBlock)])).toEqual([
    ['1.1', 'Forty feet.'],
    ['1.2', 'Not dry.'],
  ]);
});

test('refuses a figure without a note', () => {
  const { problems } = importTranscription('Well\n\nThe well¹ was deep.²\n\n¹ Forty feet.\n\n²\n').report;
  expect(problems[0]).toMatchObject({ id: 'note-empty', line: 7, severity: 'error' });
});

test('does not take a text of short paragraphs for a cover sheet because a label stands in it', () => {
  const lines = ['Well', 'Author(s): Ada Kay', 'It rained.', 'It was late.', 'He said:', 'Source: the rain, he meant.'];
  const { article } = importTranscription(`${lines.join('\n\n')}\n`);
  expect(article.text.map(({ block }) => plainBlock(block))).toEqual(lines.slice(2));
});
