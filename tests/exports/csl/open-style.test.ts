import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapsePages } from '../../../src/edition/cite/collapse-pages.ts';
import { withoutFields } from '../../../src/edition/without-fields.ts';
import { type OpenStyle, openStyle } from '../../../src/exports/csl/open-style.ts';
import { cslLibrary } from '../../../src/library/csl-library.ts';

const book = {
  id: 'b',
  type: 'book',
  title: 'Atatürk’ün tamim',
  author: [{ family: 'Şapolyo', given: 'Enver Behnan' }],
  language: 'tr',
};

function open(id: string, settings = {}): OpenStyle {
  const style = openStyle(cslLibrary, id, settings);
  if (style === null) throw new Error(`There is no style ${id}.`);
  return style;
}

describe('openStyle', () => {
  it('keeps the capitals of titles that are not English, and of those of an unknown language', () => {
    const style = open('chicago-author-date');
    expect(style.list([book])[0]).toContain('<i>Atatürk’ün tamim</i>');
    expect(style.list([withoutFields(book, 'language')])[0]).toContain('<i>Atatürk’ün tamim</i>');
    expect(style.list([{ ...book, title: 'The end of it', language: 'en' }])[0]).toContain('<i>The End of It</i>');
  });

  it('puts titles in their language', () => {
    const style = open('chicago-fullnote-bibliography', { markLanguages: true });
    expect(style.list([book])[0]).toContain('<span lang="tr"><i>Atatürk’ün tamim</i></span>');
  });

  it('formats each source by itself: no dash for the same author, no letter behind the year', () => {
    const dated = { ...book, issued: { 'date-parts': [[1958]] } };
    const [first, second] = open('chicago-author-date').list([dated, { ...dated, id: 'c', title: 'Other' }]);
    expect(first).toContain('Şapolyo, Enver Behnan. 1958. ');
    expect(second).toContain('Şapolyo, Enver Behnan. 1958. ');
  });

  it('has an entry for each source, in the order given, even where nothing stands in one', () => {
    const style = open('modern-language-association');
    const nothing = { id: 'n', type: 'book' };
    const [first = ''] = style.list([book]);
    const [other = ''] = style.list([{ ...book, title: 'Other' }]);
    expect(style.list([nothing])).toEqual(['']);
    expect(style.list([{ ...book, title: 'Other' }, nothing, book])).toEqual([other, '', first]);
  });

  it('writes the dates of one language whatever other the style was opened in before', () => {
    const online = { ...book, type: 'webpage', issued: { 'date-parts': [[1920, 5, 3]] }, URL: 'https://example.org/' };
    const dated = (language: string): string =>
      open('american-medical-association', { language }).list([online])[0] ?? '';
    expect(dated('en-US')).toContain('May 3, 1920');
    expect(dated('tr')).toContain('03 Mayıs 1920');
  });

  it('writes no inline style, and no element that came in as text', () => {
    const title = 'A <script>alert(1)</script> <b onclick="x">b</b> <span style="x">y</span> & "z"';
    for (const id of [
      'chicago-fullnote-bibliography',
      'apa',
      'harvard-cite-them-right',
      'modern-language-association',
    ]) {
      const html = open(id)
        .list([{ ...book, title }])
        .join('');
      expect(
        html.match(/<[^>]*>/gu)?.filter((tag) => !/^<\/?(?:i|b|em|u|sup|sub|span(?: class="[a-z-]+")?)>$/u.test(tag)) ??
          [],
      ).toEqual([]);
    }
  });

  it('is null for a style that there is not', () => {
    expect(openStyle(cslLibrary, 'no-such-style')).toBeNull();
  });

  it.each(['chicago-author-date', 'modern-language-association', 'apa', 'world-politics'])(
    'agrees with us on how %s shortens a range of pages',
    (id) => {
      const style = open(id);
      const cite = (pages: string): string => style.cite({ ...book, issued: { 'date-parts': [[1900]] } }, { pages });
      fc.assert(
        // From 10,000 on the engine writes nonsense: 10000–1.
        fc.property(fc.integer({ min: 1, max: 9_000 }), fc.integer({ min: 1, max: 999 }), (first, more) => {
          const span = { first: String(first), last: String(first + more) };
          expect(cite(`${span.first}-${span.last}`)).toContain(collapsePages(span, style.ranges));
        }),
        { numRuns: 150 },
      );
    },
  );
});

describe('collapsePages', () => {
  it.each([
    ['101', '108', '101–8', '101–8', '101–08', '101–108'],
    ['321', '328', '321–28', '321–8', '321–28', '321–328'],
    ['1496', '1504', '1496–1504', '1496–504', '1496–504', '1496–1504'],
    ['42', '45', '42–45', '42–5', '42–45', '42–45'],
    ['100', '104', '100–104', '100–4', '100–04', '100–104'],
    ['xii', 'xiv', 'xii–xiv', 'xii–xiv', 'xii–xiv', 'xii–xiv'],
    ['9', '9', '9', '9', '9', '9'],
  ])('writes %s to %s', (first, last, ...written) => {
    const formats = ['chicago', 'minimal', 'minimal-two', 'expanded'] as const;
    expect(formats.map((format) => collapsePages({ first, last }, format))).toEqual(written);
  });
});
