import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/edition/article.ts';
import { wordsOf } from '../../../src/edition/words-of.ts';
import { toPlainText } from '../../../src/exports/plain-text/to-plain-text.ts';
import { anyArticle } from '../../markdown/any-article.ts';
import { testedSlugs, openPublication, publish } from '../open-publication.ts';
import { splitWords } from '../parse-xml.ts';

const mark = String.raw`(?:p\. [\w]+, n\. )?\d+`;

/** The text and the notes of a file, without its head and everything that it adds: marks of pages, notes and items. */
function wordsIn(file: string, headParagraphs: number): readonly string[] {
  const paragraphs = file.split('\n\n').slice(headParagraphs);
  const text: string[] = [];
  const notes: string[] = [];
  let isNote = false;
  for (const paragraph of paragraphs) {
    if (paragraph === '----------') isNote = true;
    else if (/^\[p\. \w+\??\]$/u.test(paragraph)) isNote = false;
    else (isNote ? notes : text).push(paragraph);
  }
  const plain = [...text, ...notes].join('\n\n').replace(new RegExp(String.raw`\[${mark}\]`, 'gu'), '');
  return splitWords(plain);
}

function bodyOf(content: readonly Inline[], labels: readonly string[] = []): string {
  const { edition, ...rest } = openPublication('bare');
  const text = [{ anchor: 'p1', block: { type: 'paragraph' as const, content } }];
  const notes = labels.map((label) => ({
    label,
    blocks: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, value: `Note ${label}.` }] }],
  }));
  const file = toPlainText({ ...rest, edition: { ...edition, article: { ...edition.article, text, notes } } });
  return file.split('\n\n').slice(2).join('\n\n');
}

const text = (value: string): Inline => ({ type: 'text', value });
const page = (label: string): Inline => ({ type: 'pageMilestone', page: label, certain: true });
const call = (note: string): Inline => ({ type: 'call', note });

describe('toPlainText', () => {
  it('holds every word of any article, and nothing besides its own marks', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(wordsIn(toPlainText(publish(article)), 2)).toEqual(wordsOf(article));
      }),
      { numRuns: 200 },
    );
  });

  it.each(testedSlugs)('holds every word of %s', (slug) => {
    const publication = openPublication(slug);
    // Marks of items are left out, and what looks like the mark of a note: `[1951]`.
    const marks = new RegExp(String.raw`^(?:-|\*|\d\.)$|\[${mark}\]`, 'gu');
    const without = (list: readonly string[]): readonly string[] =>
      list
        .map((word) => word.replace(marks, ''))
        .filter((word) => word !== '')
        .toSorted();
    expect(without(wordsIn(toPlainText(publication), 2))).toEqual(without(wordsOf(publication.edition.article)));
  });

  it('puts the notes of each page at its foot', () => {
    expect(
      bodyOf(
        [page('3'), text('One'), call('3.1'), text(' two '), page('4'), text('three.'), call('4.1')],
        ['3.1', '4.1'],
      ),
    ).toBe(
      '[p. 3]\n\nOne[1] two\n\n----------\n\n[1] Note 3.1.\n\n[p. 4]\n\nthree.[1]\n\n----------\n\n[1] Note 4.1.\n',
    );
  });

  it('calls a note of another page by both its numbers', () => {
    expect(
      bodyOf([page('3'), text('One'), call('3.1'), text(' '), page('4'), text('two'), call('3.1')], ['3.1']),
    ).toContain('[p. 4]\n\ntwo[p. 3, n. 1]\n');
  });

  it('begins a page that turns inside a word after the word', () => {
    expect(bodyOf([page('3'), text('un'), page('4'), text('broken'), call('4.1'), text(' words')], ['4.1'])).toBe(
      '[p. 3]\n\nunbroken[p. 4, n. 1]\n\n[p. 4]\n\nwords\n\n----------\n\n[1] Note 4.1.\n',
    );
  });

  it('keeps a note whose page has no milestone', () => {
    expect(bodyOf([page('3'), text('One'), call('9.1')], ['9.1'])).toContain('Note 9.1.');
  });
});
