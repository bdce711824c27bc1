import { expect, test } from 'vitest';
import { reviewToHtml } from '../../src/cli/import/review-to-html.ts';
import { importTranscription } from '../../src/importer/import-transcription.ts';
import { toReview } from '../../src/importer/to-review.ts';

const source =
  'Well\n\nAuthor(s): Ada Kay\n\nSource: *Wells* (1990), pp. 4-5\n\nThe *well* was <b>deep</b>.¹\n\n¹ Forty feet.\n\nIt was {dry}.¹\n\n¹ In May.\n';
const imported = importTranscription(source);
const items = toReview(imported);

test('shows the lines about an uncertain place, and the passage that was made of them', () => {
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    problem: { id: 'turn-uncertain', line: 11 },
    edition: [
      { type: 'passage', name: 'p1' },
      { type: 'passage', name: 'p2' },
    ],
  });
  expect(items[0]?.lines.find(({ isMeant }) => isMeant)).toEqual({ line: 11, text: 'It was {dry}.¹', isMeant: true });
});

test('writes a page without scripts, on which everything is characters', () => {
  const report = {
    ...imported.report,
    form: { ...imported.report.form, evidence: ['<script>alert(1)</script>'] },
  };
  const html = reviewToHtml({ file: '<img src=x>.txt', title: 'A & <i>B</i>', report, items });
  expect(html).not.toMatch(/<script|<img|<b>|<i>/u);
  expect(html).toContain('&#x3C;script>');
  expect(html).not.toMatch(/ (?:src|href)="/u);
  expect(html).toContain('noindex');
});

test('says so where there is nothing to look at', () => {
  expect(reviewToHtml({ file: 'a.txt', title: 'A', report: imported.report, items: [] })).toContain(
    'Nothing needs looking at.',
  );
});
