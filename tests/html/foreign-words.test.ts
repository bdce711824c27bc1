import { expect, it } from 'vitest';
import { parseText } from '../../src/markdown/parse-text.ts';
import { editionToHtml } from '../../src/html/edition-to-html.ts';
import type { Source } from '../../src/edition/source.ts';
import { editionOf } from '../edition-of.ts';

const text = `---
title: Wells
author: [{ literal: P. Vonk }]
language: en
kind: transcription
foreign:
  tr: [kuyu]
---

A *kuyu* is a *well*, said *De Waterbode*.[^1]

[^1]: [P. Vonk, ‘Het diepe water’, *De Waterbode* (1901)](cite:vonk1901); [A. Moss, ‘Deep’, *Wells* (1902)](cite:moss1902).
`;
const sources: readonly Source[] = [
  {
    id: 'vonk1901',
    type: 'article-journal',
    title: 'Het diepe water',
    'container-title': 'De Waterbode',
    language: 'nl',
  },
  { id: 'moss1902', type: 'article-journal', title: 'Deep', 'container-title': 'Wells', language: 'en' },
];

it('says in which language foreign titles and words are, and nothing of those in the language of the text', () => {
  const { article, problems } = parseText(text, 'text.mdx');
  expect(problems).toEqual([]);
  if (article === null) throw new Error('The text was not read.');
  const html = editionToHtml(editionOf(article, { sources }));
  expect(html.text).toContain('<em lang="tr">kuyu</em>');
  expect(html.text).toContain('<em>well</em>');
  expect(html.text).toContain('<em lang="nl">De Waterbode</em>');
  expect(html.notes).toContain('‘<span lang="nl">Het diepe water</span>’, <cite lang="nl">De Waterbode</cite>');
  expect(html.notes).toContain('‘Deep’, <cite>Wells</cite>');
});
