import { expect, it } from 'vitest';
import { checkOriginal } from '../../src/edition/check-original.ts';
import type { Frontmatter } from '../../src/edition/frontmatter.ts';
import type { Source } from '../../src/edition/source.ts';

const rights = { license: 'CC0-1.0', holder: 'Nobody' };

function fieldsMissing(original: Partial<Source>, more: Partial<Frontmatter> = { rights }): readonly string[] {
  const head: Frontmatter = {
    title: 'Wells',
    author: [{ family: 'Ōta' }],
    language: 'en',
    kind: 'transcription',
    original: { id: 'x', type: 'article-journal', ...original },
    ...more,
  };
  return checkOriginal(head, 'content/editions/wells/text.mdx').map(({ message }) => message);
}

it('asks of the original of a public edition for title, date and journal', () => {
  expect(fieldsMissing({ 'container-title': ' ' })).toEqual([
    'Expected the title of the original (title); there is none.',
    'Expected the date of the original (issued); there is none.',
    'Expected the journal or book of the original (container-title); there is none.',
  ]);
});

it('takes a date in words for one, and asks for no journal of a book', () => {
  expect(fieldsMissing({ type: 'book', title: 'Wells', issued: { literal: 'n.d.' } })).toEqual([]);
});

it('asks nothing of an edition that is private, and of one that has no original', () => {
  expect(fieldsMissing({}, {})).toEqual([]);
  expect(fieldsMissing({}, { rights, original: undefined })).toEqual([]);
});
