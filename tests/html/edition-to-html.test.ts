import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import type { Ledger } from '../../src/edition/ledger/ledger.ts';
import { type EditionHtml, editionToHtml } from '../../src/html/edition-to-html.ts';
import { parseText } from '../../src/markdown/parse-text.ts';
import { editionOf } from '../edition-of.ts';

const head = '---\ntitle: T\nauthor:\n  - literal: A\nlanguage: en\nkind: transcription\n---\n\n';

function htmlOf(body: string, more: Partial<Edition> = {}): EditionHtml {
  const { article } = parseText(head + body, 'text.mdx');
  if (article === null) throw new Error('The text of this test is wrong.');
  return editionToHtml(
    editionOf(article, { sources: [{ id: 'moss1900', type: 'book', title: 'Putten', language: 'nl' }], ...more }),
  );
}

describe('editionToHtml', () => {
  it('gives a paragraph its anchor, and a link to itself that holds no characters', () => {
    expect(htmlOf('One.\n').text).toBe(
      '<p id="p1"><a class="number" href="#p1" aria-label="Paragraph 1" data-n="1"></a>One.</p>',
    );
  });

  it('gives a quotation its anchor on what holds it and its number', () => {
    expect(htmlOf('> One.\n').text).toMatch(/^<div class="passage" id="p1"><a [^>]*><\/a><blockquote><p>One/u);
  });

  it('links both calls of a note to it, and the note to both calls', () => {
    const { text, notes } = htmlOf('One[^3.1] two.[^3.1]\n\n[^3.1]: Note.\n');
    expect([...text.matchAll(/id="(call[^"]*)" href="([^"]*)"/gu)].map((match) => match.slice(1))).toEqual([
      ['call-3.1', '#n3.1'],
      ['call-3.1-2', '#n3.1'],
    ]);
    expect([...notes.matchAll(/href="(#call[^"]*)"/gu)].map((match) => match[1])).toEqual(['#call-3.1', '#call-3.1-2']);
  });

  it('says where a note was printed', () => {
    expect(htmlOf('One.[^130.2]\n\n[^130.2]: Note.\n').notes).toContain('p. 130, n. 2');
  });

  it('marks a page that begins at an uncertain place', () => {
    const { text } = htmlOf('<Page n="3" cert="low" />One.\n');
    expect(text).toContain('<span id="page-3" role="doc-pagebreak" title="3"></span>');
    expect(text).toMatch(/<a class="page" href="#page-3" aria-label="[^"]*not certain" data-n="3" data-uncertain/u);
  });

  it('links a citation to its source, with the title in its language', () => {
    const { notes } = htmlOf('One.[^1]\n\n[^1]: [Moss, *Putten*](cite:moss1900), p. 2.\n');
    expect(notes).toContain(
      'href="#work-moss1900" role="doc-biblioref">Moss, <cite lang="nl">Putten</cite></a>, p. 2.',
    );
  });

  it('writes what looks like HTML as the characters that it is', () => {
    expect(htmlOf('One \\<script>alert("1")\\</script> &amp; two.\n').text).toContain(
      'One &#x3C;script>alert("1")&#x3C;/script> &#x26; two.',
    );
  });

  it('keeps the id of a paragraph that was merged, with a line that says where its words are', () => {
    const { text } = htmlOf('One. Two.\n', { ledger: ledgerOf({ state: 'moved', into: ['p1'], how: 'merged' }) });
    expect(text).toContain(
      '<p id="p2" class="moved" lang="en" data-pagefind-ignore="">Paragraph 2 is now part of <a href="#p1">paragraph 1</a> (since ' +
        '<time datetime="2026-11-22">22 November 2026</time>).</p><p id="p1">',
    );
  });

  it('puts a tombstone where a withdrawn paragraph stood, with the date and the reason', () => {
    const { text } = htmlOf('One.\n', {
      ledger: ledgerOf({ state: 'withdrawn', after: 'p1', reason: 'Printed twice.' }),
    });
    expect(text).toMatch(/One\.<\/p><p id="p2" class="withdrawn".*22 November 2026<\/time>: Printed twice\.<\/p>$/u);
  });

  it('puts a long text and its notes into parts, and nothing else about them differs', () => {
    const paragraphs = (count: number): string =>
      Array.from({ length: count }, (_, at) => `${'Word '.repeat(20)}${String(at)}.[^${String(at + 1)}]\n\n`).join('');
    const notes = (count: number): string =>
      Array.from({ length: count }, (_, at) => `[^${String(at + 1)}]: ${'Note '.repeat(20)}\n\n`).join('');
    const bodyOf = (count: number): string => paragraphs(count) + notes(count);
    const [short, long] = [300, 301].map((count) => htmlOf(bodyOf(count)));
    expect(short?.text).not.toContain('class="part"');
    expect(short?.notes.match(/<ol/gu)).toHaveLength(1);
    expect(long?.text.match(/<div class="part">/gu)).toHaveLength(6);
    expect(long?.notes.match(/<ol class="part">/gu)).toHaveLength(6);
    const whole = long?.text.replace(/<\/div><div class="part">/gu, '').replace(/^<div class="part">|<\/div>$/gu, '');
    expect(whole?.startsWith(short?.text ?? '-')).toBe(true);
    const list = long?.notes.replace(/<\/ol><ol class="part">/gu, '').replace('<ol class="part">', '<ol>');
    expect(list?.startsWith(short?.notes.replace('</ol></section>', '') ?? '-')).toBe(true);
  });
});

type Gone =
  | { readonly state: 'moved'; readonly into: string[]; readonly how: 'merged' | 'split' }
  | { readonly state: 'withdrawn'; readonly after: string; readonly reason: string };

/** A ledger in which p1 stands and p2 does not. */
function ledgerOf(gone: Gone): Ledger {
  const common = { kind: 'passage' as const, published: '2026-01-01', digest: 'aaaaaaaaaa', words: '' };
  return {
    format: 'manicule-anchors-1',
    anchors: [
      { ...common, id: 'p1', state: 'stands' },
      { ...common, id: 'p2', date: '2026-11-22', ...gone },
    ],
  };
}
