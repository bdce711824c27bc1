import { expect, it } from 'vitest';
import { findOpenings } from '../../src/html/find-openings.ts';
import { parseText } from '../../src/markdown/parse-text.ts';

it.each([
  ['the first paragraph', 'One.\n\nTwo.', ['p1']],
  ['the first paragraph behind a quotation', '> A motto.\n\nOne.\n\nTwo.', ['p2']],
  ['what follows a heading', 'One.\n\n## A part\n\nTwo.\n\nThree.\n\n### Another\n\nFour.', ['p1', 'p2', 'p4']],
  ['verse', '<Verse>\n  Clear is the water,\\\n  dear is the bucket.\n</Verse>\n\nOne.', ['p1']],
  [
    'no quotation that follows a heading, and no paragraph behind it',
    'One.\n\n## A part\n\n> A motto.\n\nTwo.',
    ['p1'],
  ],
  ['nothing below a lesser heading', 'One.\n\n#### A remark\n\nTwo.', ['p1']],
])('finds %s', (_, text, openings) => {
  const head = 'title: T\nauthor: [{ literal: A }]\nlanguage: en\nkind: transcription';
  const { article, problems } = parseText(`---\n${head}\n---\n\n${text}\n`, 'text.mdx');
  expect(problems).toEqual([]);
  expect([...findOpenings(article?.text ?? [])]).toEqual(openings);
});
