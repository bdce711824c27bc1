import type { CslElement } from 'citeproc';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/edition/source.ts';
import { citationStyles } from '../../../src/exports/csl/citation-styles.ts';
import { openCslEngine } from '../../../src/exports/csl/csl-engine.ts';
import { cutStyle } from '../../../src/exports/csl/cut-style.ts';
import { loneStyle } from '../../../src/exports/csl/lone-style.ts';
import { type SourceShape, shapeOf } from '../../../src/exports/csl/source-shape.ts';
import { cslLibrary } from '../../../src/library/csl-library.ts';

const settings = { locale: cslLibrary.locale('en-US'), language: 'en-US', markLanguages: false };

describe('a style cut down to the shape of sources', () => {
  const words = fc.constantFrom('Türk inkılâbı', 'A <b> & c', 'Что делать?', '3', '12-14');
  const people = fc.array(fc.record({ family: words, given: words }), { minLength: 1, maxLength: 3 });
  const date = fc.integer({ min: 1500, max: 1999 }).map((year) => ({ 'date-parts': [[year]] }));
  const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    ...all(words, ['title', 'title-short', 'container-title', 'collection-title', 'collection-number', 'volume']),
    ...all(words, ['volume-title', 'issue', 'page', 'edition', 'number', 'number-of-volumes', 'publisher', 'genre']),
    ...all(words, [
      'publisher-place',
      'archive',
      'archive_location',
      'event',
      'medium',
      'version',
      'section',
      'status',
    ]),
    ...all(people, [
      'author',
      'editor',
      'translator',
      'container-author',
      'reviewed-author',
      'recipient',
      'interviewer',
    ]),
    ...all(date, ['issued', 'original-date', 'accessed']),
    URL: fc.constant('https://example.org/'),
    DOI: fc.constant('10.1000/1'),
  };
  const types = ['book', 'article-journal', 'article-newspaper', 'chapter', 'thesis', 'webpage', 'interview', 'map'];
  const source = fc
    .tuple(fc.constantFrom(...types), words, fc.uniqueArray(fc.constantFrom(...Object.keys(values)), { maxLength: 12 }))
    .chain(([type, title, fields]) =>
      fc
        .record(Object.fromEntries(fields.map((field) => [field, values[field] ?? words])))
        .map((filled): Source => ({ ...filled, id: type, type, title })),
    );
  // One by itself has the narrowest shape; of several some fields are in all, and others in some.
  const sources = fc.oneof(
    fc.array(source, { minLength: 1, maxLength: 5 }),
    source.map((one) => types.map((type): Source => ({ ...one, type }))),
  );

  it.each([...citationStyles.map(({ csl }) => csl), 'world-politics', 'nature'])(
    'formats them as the whole of %s does',
    (csl) => {
      const style = cslLibrary.style(csl);
      if (style === null) throw new Error(`There is no ${csl}.`);
      const purposes = (['list', 'cite'] as const).map((purpose) => loneStyle(style, purpose));
      const [lists, cites] = purposes.map((lone) => ({ lone, whole: openCslEngine(lone, settings) }));
      if (lists === undefined || cites === undefined) throw new Error('There are two.');
      fc.assert(
        fc.property(sources, (formatted) => {
          const shape = shapeOf(formatted);
          const [listing, citing] = [lists, cites].map(({ lone }) => openCslEngine(cutStyle(lone, shape), settings));
          expect(listing?.list(formatted)).toEqual(lists.whole.list(formatted));
          const cited = formatted.map((source) => ({ source, pages: '131-132' }));
          expect(cited.map((citation) => citing?.cite(citation))).toEqual(cited.map(cites.whole.cite));
        }),
        { numRuns: 20 },
      );
    },
  );

  it('is a fraction of the style', () => {
    const style = cslLibrary.style('chicago-fullnote-bibliography');
    if (style === null) throw new Error('There is no Chicago style.');
    const lone = loneStyle(style, 'list');
    const shape = shapeOf([{ id: 'wells', type: 'book', title: 'Wells', publisher: 'Keeper' }]);
    expect(sizeOf(cutStyle(lone, shape))).toBeLessThan(sizeOf(lone) / 4);
  });
});

describe('cutStyle', () => {
  const text = (variable: string): CslElement => element('text', { variable });
  const word = element('text', { value: 'in' });
  const layoutOf = (
    children: readonly CslElement[],
    some: readonly string[],
    shape: Partial<SourceShape> = {},
  ): CslElement['children'] => {
    const style = element('style', {}, [element('bibliography', {}, [element('layout', {}, children)])]);
    const cut = cutStyle(style, { types: new Set(['book', 'map']), some: new Set(some), every: new Set(), ...shape });
    const [bibliography] = cut.children as readonly CslElement[];
    const [layout] = (bibliography?.children ?? []) as readonly CslElement[];
    return layout?.children ?? [];
  };

  it('puts the question in place of a group that has only words beside a field that is missing', () => {
    expect(layoutOf([element('group', {}, [word, text('genre')]), text('title')], [])).toEqual([
      text('genre'),
      text('title'),
    ]);
  });

  it('keeps one question in vain where it decides whether words are shown', () => {
    const group = element('group', {}, [text('genre'), text('medium'), word, text('title')]);
    expect(layoutOf([group], [])).toEqual([element('group', {}, [text('medium'), word, text('title')])]);
  });

  it('takes the branches that can be taken', () => {
    const choose = element('choose', {}, [
      element('if', { variable: 'genre' }, [text('genre')]),
      element('else-if', { type: 'book' }, [text('title')]),
      element('else-if', { variable: 'genre medium', match: 'none' }, [text('issued')]),
      element('else', {}, [text('author')]),
    ]);
    expect(layoutOf([choose], ['issued'])).toEqual([
      element('choose', {}, [element('if', { type: 'book' }, [text('title')]), element('else', {}, [text('issued')])]),
    ]);
  });

  it('takes the branch that every source of the shape takes', () => {
    const choose = element('choose', {}, [
      element('if', { type: 'map' }, [text('scale')]),
      element('else-if', { type: 'book map', variable: 'publisher' }, [text('title')]),
      element('else', {}, [text('author')]),
    ]);
    const books = { types: new Set(['book']), every: new Set(['publisher']) };
    expect(layoutOf([choose], ['publisher', 'author'], books)).toEqual([text('title')]);
  });

  it('cuts nothing where a note may hold any field', () => {
    expect(layoutOf([text('genre'), text('title')], ['note'])).toEqual([text('genre'), text('title')]);
  });

  it('cuts nothing out of what stands in for a name', () => {
    const names = element('names', { variable: 'author' }, [element('substitute', {}, [text('genre')])]);
    expect(layoutOf([names], [])).toEqual([names]);
  });
});

function all<Value>(values: fc.Arbitrary<Value>, fields: readonly string[]): Record<string, fc.Arbitrary<Value>> {
  return Object.fromEntries(fields.map((field) => [field, values]));
}

function element(name: string, attrs: Record<string, string>, children: readonly CslElement[] = []): CslElement {
  return { name, attrs, children };
}

function sizeOf({ children }: CslElement): number {
  return children.reduce((size, child) => size + (typeof child === 'string' ? 0 : sizeOf(child)), 1);
}
