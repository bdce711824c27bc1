import { expect, test } from 'vitest';
import type { Article } from '../../src/edition/article.ts';
import { checkWords } from '../../src/importer/check-words.ts';
import { importTranscription } from '../../src/importer/import-transcription.ts';

const source = 'The Well\n\nThe *well* was deep.¹ It was dry.\n\n¹ Forty feet.\n';
const account = { metadata: ['The', 'Well'], dropped: [] };
const { article } = importTranscription(source);

test('finds nothing wrong with an edition that has every word', () => {
  expect(checkWords(source, article, account)).toEqual({
    words: { source: 12, edition: 12, dropped: [] },
    problems: [],
  });
});

test.each([
  ['a word is lost', edit('dry', '')],
  ['a word is added', edit('dry', 'very dry')],
  ['a letter is changed', edit('dry', 'Dry')],
  ['two words change places', edit('It was', 'was It')],
])('notices that %s', (_, changed) => {
  expect(checkWords(source, changed, account).problems[0]).toMatchObject({ id: 'words-lost', severity: 'error' });
});

test('notices that a note is lost', () => {
  expect(checkWords(source, { ...article, notes: [] }, account).problems.map(({ line }) => line)).toEqual([5, 5, 5]);
});

test('notices that a call is lost', () => {
  const changed = JSON.parse(JSON.stringify(article).replace('{"type":"call","note":"1.1"},', '')) as Article;
  expect(changed).not.toEqual(article);
  expect(checkWords(source, changed, account).problems[0]?.message).toContain('"deep.¹"');
});

test('notices that italics are lost', () => {
  const changed = JSON.parse(JSON.stringify(article).replace('"emphasis"', '"strong"')) as Article;
  expect(checkWords(source, changed, account).problems[0]?.message).toContain('"*well*"');
});

test('notices that a word of the title is not in the metadata', () => {
  const changed = { ...article, frontmatter: { ...article.frontmatter, title: 'The Wall' } };
  expect(checkWords(source, changed, account).problems[0]?.message).toContain('"Well" is not in the metadata');
});

function edit(from: string, to: string): Article {
  const before = JSON.stringify(article);
  expect(before).toContain(from);
  return JSON.parse(before.replace(from, to)) as Article;
}
