import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CitedEdition, citedEdition } from '../../src/edition/cite/cited-edition.ts';
import { collapsePages } from '../../src/edition/cite/collapse-pages.ts';
import { fillForm } from '../../src/edition/cite/fill-form.ts';
import { citationStyles, journalStyle } from '../../src/exports/csl/citation-styles.ts';
import { formatInText, formatReference } from '../../src/exports/format-reference.ts';
import { openStyle } from '../../src/exports/csl/open-style.ts';
import { styledForms } from '../../src/exports/styled-forms.ts';
import { cslLibrary } from '../../src/library/csl-library.ts';

const original = {
  id: 'hovannisian1973',
  type: 'article-journal',
  title: 'Armenia & the Caucasus <1920>',
  author: [{ family: 'Hovannisian', given: 'Richard G.' }],
  'container-title': 'International Journal of Middle East Studies',
  volume: '4',
  issue: '2',
  page: '129-147',
  issued: { 'date-parts': [[1973, 4]] },
  language: 'en',
};

function edition(kind: 'transcription' | 'precis', more: object = {}): CitedEdition {
  const frontmatter = { title: 'A Text', author: [{ literal: 'Editors' }], language: 'en', kind, original, ...more };
  const releases = [{ version: '1.2', date: '2026-11-22' }];
  const history = { format: 'manicule-history-1', releases, digests: {} } as const;
  return citedEdition({ slug: 'x', article: { frontmatter }, history }, 'https://example.org/x/?a=1&b=2');
}

const editions = {
  transcription: edition('transcription'),
  précis: edition('precis'),
  'text of its own': edition('transcription', { original: undefined }),
};

/** Take away what keeps a place on one line. */
function plain(html: string): string {
  return html.replace(/<span class="place">([^<]*)<\/span>/gu, '$1');
}

/** Labels of pages as they are printed. */
const figures = fc.integer({ min: 1, max: 9_000 });
const pages = fc.oneof(
  fc
    .tuple(figures, fc.integer({ min: 0, max: 300 }))
    .map(([first, more]) => ({ first: String(first), last: String(first + more) })),
  fc.constantFrom({ first: 'xii', last: 'xii' }, { first: 'ix', last: 'xii' }, { first: 'xii', last: '3' }),
);

describe.each(Object.entries(editions))('a form for a %s', (_, cited) => {
  const forms = new Map(styledForms(cited, cslLibrary).map((form) => [form.id, form]));

  it.each(citationStyles)(
    'of $name, filled in, is what the style makes of the place itself',
    ({ id, csl, language }) => {
      const form = forms.get(id);
      const style = openStyle(cslLibrary, csl, { language });
      if (form === undefined || style === null) throw new Error(`There is no style ${id}.`);
      const check = (span: { first: string; last: string } | null, number: number): void => {
        const anchor = `p${String(number)}`;
        const filled = fillForm(form, cited, { anchor, last: anchor, pages: span });
        const place = {
          pages:
            span === null
              ? null
              : {
                  locator: span.first === span.last ? span.first : `${span.first}-${span.last}`,
                  written: collapsePages(span, style.ranges),
                  several: span.first !== span.last,
                },
          address: `https://example.org/x/?a=1&b=2#${anchor}`,
          place: `, ¶ ${String(number)}`,
        };
        // What we add ourselves is escaped as the style escapes.
        const real = (text: string): string => text.replaceAll(/&(?!#\d+;)/gu, '&#38;');
        expect(plain(filled.reference)).toBe(real(formatReference(cited, style, place)));
        if (filled.inText !== null) expect(plain(filled.inText)).toBe(real(formatInText(cited, style, place)));
      };
      check(null, 1);
      fc.assert(
        fc.property(pages, fc.integer({ min: 1, max: 999 }), (span, number) => {
          check(span, number);
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe('styledForms', () => {
  const of = (cited: CitedEdition, id: string) => {
    const form = styledForms(cited, cslLibrary).find((candidate) => candidate.id === id);
    if (form === undefined) throw new Error(`There is no style ${id}.`);
    const filled = fillForm(form, cited, { anchor: 'p4', last: 'p4', pages: { first: '131', last: '132' } });
    return { reference: plain(filled.reference), inText: filled.inText === null ? null : plain(filled.inText) };
  };

  it('names the original first, then the edition, for a transcription', () => {
    expect(of(editions.transcription, 'chicago-notes').reference).toBe(
      'Richard G. Hovannisian, “Armenia &#38; the Caucasus &#60;1920&#62;,” <i>International Journal of Middle East Studies</i> ' +
        '4, no. 2 (April 1973): 131–32, quoted from the edition at https://example.org/x/?a=1&#38;b=2#p4, ¶ 4 (version 1.2, 22 November 2026).',
    );
  });

  it('names a précis first, then what it is a précis of', () => {
    expect(of(editions.précis, 'apa').reference).toBe(
      'Editors. (2026, November 22). <i>A Text</i>. https://example.org/x/?a=1&#38;b=2#p4, ¶ 4 (version 1.2). A précis of ' +
        'Hovannisian, R. G. (1973). Armenia &#38; the Caucasus &#60;1920&#62;. <i>International Journal of Middle East Studies</i>, ' +
        '<i>4</i>(2), 129–147, here pp. 131–132.',
    );
  });

  it.each([
    ['chicago-author-date', '(Hovannisian 1973, 131–32, ¶ 4)'],
    ['mla', '(Hovannisian 131–32, ¶ 4)'],
    ['apa', '(Hovannisian, 1973, pp. 131–132, ¶ 4)'],
    ['harvard', '(Hovannisian, 1973, pp. 131–132, ¶ 4)'],
  ])('gives what stands in the text in %s', (id, words) => {
    expect(of(editions.transcription, id).inText).toBe(words);
  });

  it('names a note behind its page, as the style does', () => {
    const cited = editions.transcription;
    const forms = styledForms(cited, cslLibrary);
    const note = { anchor: 'n131.2', last: 'n131.2', pages: { first: '131', last: '131' } };
    const written = forms.map((form) => fillForm(form, cited, note).reference);
    expect(written[0]).toContain(
      '(April 1973): 131n2, quoted from the edition at https://example.org/x/?a=1&#38;b=2#n131.2 (version',
    );
    expect(written[3]).toContain('P. 131, n. 2, quoted from');
  });

  it('offers the style of the journal: its own, or the one that it follows', () => {
    expect(styledForms(editions.transcription, cslLibrary).at(-1)?.name).toBe(
      'International Journal of Middle East Studies (Chicago, notes)',
    );
    const inWorldPolitics = { ...original, 'container-title': 'World Politics' };
    expect(journalStyle(inWorldPolitics, cslLibrary)).toMatchObject({ name: 'World Politics', csl: 'world-politics' });
    expect(journalStyle({ ...original, 'container-title': 'Journal of Nothing' }, cslLibrary)).toBeNull();
    expect(journalStyle({ ...original, type: 'book' }, cslLibrary)).toBeNull();
  });
});
