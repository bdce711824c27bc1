import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/edition/article.ts';
import { noteId } from '../../../src/edition/element-ids.ts';
import { wordsOf } from '../../../src/edition/words-of.ts';
import { toEpub } from '../../../src/exports/epub/to-epub.ts';
import { xmlId } from '../../../src/exports/xml/xml-id.ts';
import { anyArticle } from '../../markdown/any-article.ts';
import { testedSlugs, openPublication, publish } from '../open-publication.ts';
import { type XmlElement, elementsIn, parseXml, splitWords, textIn } from '../parse-xml.ts';

function fileIn(epub: Uint8Array, name: string): XmlElement {
  const file = unzipSync(epub)[`EPUB/${name}`];
  if (file === undefined) throw new Error(`There is no ${name} in the book.`);
  return parseXml(strFromU8(file));
}

const blocks = new Set('h1 h2 h3 h4 h5 h6 p blockquote ul ol li table tr th td br hr section aside'.split(' '));

/** Numbers of notes and their printed places are no words of the author. */
function isAdded({ name, attributes }: XmlElement): boolean {
  return attributes['class'] === 'call' || attributes['class'] === 'place' || name === 'head';
}

function wordsIn(epub: Uint8Array, article: Article): readonly string[] {
  const file = fileIn(epub, 'text.xhtml');
  const text = elementsIn(file, 'section').find(({ attributes }) => attributes['epub:type'] === 'bodymatter');
  const notes = new Map(elementsIn(file, 'aside').map((note) => [note.attributes['id'], note]));
  const parts = [text, ...article.notes.map(({ label }) => notes.get(xmlId(noteId(label))))];
  return parts.flatMap((part) =>
    part === undefined ? [] : splitWords(textIn(part, { without: isAdded, spaced: ({ name }) => blocks.has(name) })),
  );
}

describe('toEpub', () => {
  it.each(testedSlugs)('holds every word of %s', (slug) => {
    const publication = openPublication(slug);
    const { article } = publication.edition;
    expect(wordsIn(toEpub(publication), article)).toEqual(wordsOf(article));
  });

  it('holds every word of any article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(wordsIn(toEpub(publish(article)), article)).toEqual(wordsOf(article));
      }),
      { numRuns: 100 },
    );
  });

  it('is the same bytes each time, in every time zone', () => {
    const before = process.env['TZ'];
    const books = ['UTC', 'Pacific/Kiritimati', 'America/Anchorage'].map((zone) => {
      process.env['TZ'] = zone;
      return toEpub(openPublication('letters'));
    });
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(books.every((book) => Buffer.from(book).equals(Buffer.from(books[0] ?? [])))).toBe(true);
  });

  it('begins with its media type, stored', () => {
    expect(strFromU8(toEpub(openPublication('bare')).slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('calls notes so that a reader shows them beside the call', () => {
    const file = fileIn(toEpub(openPublication('wells')), 'text.xhtml');
    const calls = elementsIn(file, 'a').filter(({ attributes }) => attributes['epub:type'] === 'noteref');
    expect(calls.map(({ attributes }) => [attributes['id'], attributes['href'], attributes['role']])).toEqual([
      ['call-xii.1', '#nxii.1', 'doc-noteref'],
      ['call-13.1', '#n13.1', 'doc-noteref'],
      ['call-xii.1-2', '#nxii.1', 'doc-noteref'],
      ['call-13.2', '#n13.2', 'doc-noteref'],
    ]);
    const notes = elementsIn(file, 'aside').map(({ attributes }) => [
      attributes['id'],
      attributes['epub:type'],
      attributes['role'],
    ]);
    expect(notes[0]).toEqual(['nxii.1', 'footnote', 'doc-footnote']);
  });

  it('lists the printed pages', () => {
    const nav = fileIn(toEpub(openPublication('wells')), 'nav.xhtml');
    const list = elementsIn(nav, 'nav').find(({ attributes }) => attributes['epub:type'] === 'page-list');
    const links = list === undefined ? [] : elementsIn(list, 'a');
    expect(links.map((link) => [link.attributes['href'], textIn(link)])).toEqual([
      ['text.xhtml#page-xii', 'xii'],
      ['text.xhtml#page-13', '13'],
      ['text.xhtml#page-14', '14'],
    ]);
  });

  it('says what it is and how it can be read', () => {
    const { edition, ...rest } = openPublication('letters');
    const metadata = elementsIn(fileIn(toEpub({ edition, ...rest }), 'package.opf'), 'metadata')[0];
    if (metadata === undefined) throw new Error('There is no metadata.');
    const { title, subtitle = '' } = edition.article.frontmatter;
    expect(textIn(elementsIn(metadata, 'dc:title')[0] ?? metadata)).toBe(`${title}: ${subtitle}`);
    expect(elementsIn(metadata, 'dc:creator').map((creator) => textIn(creator))).toEqual([
      'Kâzım Karabekir',
      'Пётр Иванов',
      'Hana Ōta',
      "Siân O'Neill",
      'İsmail',
    ]);
    const meta = new Map(
      elementsIn(metadata, 'meta').map((element) => [element.attributes['property'], textIn(element)]),
    );
    expect(meta.get('dcterms:modified')).toBe('2024-05-06T00:00:00Z');
    expect(meta.get('pageBreakSource')).toContain('Journal of Type & Letter');
    expect(meta.has('schema:accessibilitySummary')).toBe(true);
  });

  it('leaves out what an edition does not have', () => {
    const book = toEpub(openPublication('bare'));
    expect(Object.keys(unzipSync(book)).filter((name) => /works|annotations/u.test(name))).toEqual([]);
    expect(strFromU8(unzipSync(book)['EPUB/nav.xhtml'] ?? new Uint8Array())).not.toContain('page-list');
  });
});
