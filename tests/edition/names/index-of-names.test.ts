import { expect, it } from 'vitest';
import { findMentions } from '../../../src/edition/names/find-mentions.ts';
import { indexOfNames } from '../../../src/edition/names/index-of-names.ts';
import type { Name } from '../../../src/edition/names/name.ts';
import { toRegister } from '../../../src/edition/names/register.ts';
import { locale, places } from '../../../src/interface/en.ts';
import { parseText } from '../../../src/markdown/parse-text.ts';

const blank = { also: [], region: false, settled: [], not: [], prose: 'Words.' };
const names: readonly Name[] = [
  { ...blank, id: 'usak', kind: 'places', name: 'Uşak', sort: 'Uşak', forms: ['Uşak'] },
  { ...blank, id: 'zile', kind: 'places', name: 'Zile', sort: 'Zile', forms: ['Zile'] },
  { ...blank, id: 'moss', kind: 'people', name: 'Mary Moss', sort: 'Moss, Mary', forms: ['Moss'] },
];

function indexOf(body: string): readonly string[] {
  const head = '---\ntitle: T\nauthor:\n  - literal: A\nlanguage: en\nkind: transcription\n---\n\n';
  const { article } = parseText(head + body, 'text.mdx');
  if (article === null) throw new Error('The text of this test is wrong.');
  const { mentions } = findMentions('wells', article, toRegister(names));
  return indexOfNames(article, mentions, names, { ...places, locale }).flatMap(({ kind, entries }) =>
    entries.map(({ name, passages, pages }) => {
      const list = (listed: typeof pages): string => listed.map(({ label, id }) => `${label} #${id}`).join(', ');
      return `${kind} ${name.sort} | ${list(passages)} | ${list(pages)}`;
    }),
  );
}

it('gives paragraphs and printed pages, a page that turns inside a paragraph and a note included', () => {
  const body =
    '<Page n="12" />Moss. <Page n="13" />Moss in Uşak.[^13.1]\n\nZile and Moss.\n\n[^13.1]: Uşak, and Moss.\n';
  expect(indexOf(body)).toEqual([
    'people Moss, Mary | 1 #p1, 2 #p2 | 12 #page-12, 13 #page-13, 13 n. 1 #n13.1',
    'places Uşak | 1 #p1 | 13 #page-13, 13 n. 1 #n13.1',
    'places Zile | 2 #p2 | 13 #page-13',
  ]);
});

it('gives no pages where none are printed', () => {
  expect(indexOf('Moss.[^1]\n\n[^1]: Zile.\n')).toEqual(['people Moss, Mary | 1 #p1 | ', 'places Zile |  | n. 1 #n1']);
});
