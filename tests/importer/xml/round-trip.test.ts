import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Inline } from '../../../src/edition/article.ts';
import { mapContents } from '../../../src/edition/map-contents.ts';
import type { Source } from '../../../src/edition/source.ts';
import { withoutFields } from '../../../src/edition/without-fields.ts';
import { filledSource } from '../../../src/exports/filled-source.ts';
import { toJats } from '../../../src/exports/jats/to-jats.ts';
import { toTei } from '../../../src/exports/tei/to-tei.ts';
import { importXml } from '../../../src/importer/import-xml.ts';
import type { CitingText } from '../../../src/importer/with-citations.ts';
import { anyArticle } from '../../markdown/any-article.ts';
import { type testedSlugs, openPublication, publish } from '../../exports/open-publication.ts';

const formats = [
  ['TEI', toTei],
  ['JATS', toJats],
] as const;

function readBack(xml: string): CitingText {
  const imported = importXml(xml);
  if (imported === null) throw new Error('It is not taken for XML.');
  return imported;
}

function errorsOf({ report }: CitingText): readonly string[] {
  return report.problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

/** No format writes a link to a place that the text does not have. */
function withoutDeadLinks(article: Article): Article {
  const alive = (content: readonly Inline[]): readonly Inline[] =>
    content.flatMap((inline) => (inline.type === 'link' && inline.href === '#p99' ? inline.content : [inline]));
  const joined = (content: readonly Inline[]): readonly Inline[] =>
    alive(content).reduce<readonly Inline[]>((before, inline) => {
      const last = before.at(-1);
      return last?.type === 'text' && inline.type === 'text'
        ? before.with(-1, { type: 'text', value: last.value + inline.value })
        : [...before, inline];
    }, []);
  return {
    ...article,
    notes: article.notes.map((note) => ({ ...note, blocks: note.blocks.map((block) => mapContents(block, joined)) })),
  };
}

/** CSL takes numbers and strings alike, so a number comes back as a string. */
function comparable(source: Source): Source {
  const { edition, volume, 'collection-number': number } = source;
  const texts = Object.entries({ edition, volume, 'collection-number': number }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    ...withoutFields(filledSource(source), 'custom'),
    ...Object.fromEntries(texts.map(([field, value]) => [field, String(value)])),
  };
}

describe.each(formats)('writing an article as %s and importing it', (_, write) => {
  it.each(['bare', 'letters', 'wells', 'entente'] satisfies (typeof testedSlugs)[number][])(
    'gives the same article: %s',
    (slug) => {
      const publication = openPublication(slug);
      const back = readBack(write(publication));
      expect(errorsOf(back)).toEqual([]);
      expect(back.article).toEqual(withoutDeadLinks(publication.edition.article));
    },
  );

  it('gives the same article: any', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const back = readBack(write(publish(article)));
        expect(errorsOf(back)).toEqual([]);
        expect(back.article).toEqual(article);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps notes that were printed in another order than they are called, and white space that means something', () => {
    const { edition, ...rest } = openPublication('wells');
    const text = [
      {
        anchor: 'p2a',
        block: {
          type: 'paragraph',
          content: [
            { type: 'text', value: ' two  spaces' },
            { type: 'call', note: '13.2' },
            { type: 'emphasis', content: [{ type: 'text', value: 'set ' }] },
            { type: 'text', value: '\n\nlines' },
            { type: 'call', note: '13.1' },
            { type: 'lineBreak' },
            { type: 'link', href: 'https://example.org', content: [{ type: 'text', value: 'an address' }] },
            { type: 'text', value: ', ' },
            { type: 'link', href: '#n13.1', content: [{ type: 'text', value: '1' }] },
            { type: 'link', href: '#work-vanderberg1899', content: [{ type: 'text', value: 'a work' }] },
          ],
        },
      },
    ] as const;
    const article = { ...edition.article, text, notes: edition.article.notes.filter(({ label }) => label !== 'xii.1') };
    const back = readBack(write({ ...rest, edition: { ...edition, article } }));
    expect(errorsOf(back)).toEqual([]);
    expect(back.article).toEqual(article);
  });
});

describe('the sources of an edition', () => {
  it.each(['letters', 'wells', 'entente'] as const)('come back from TEI as they were: %s', (slug) => {
    const publication = openPublication(slug);
    const sources = publication.edition.sources
      .map(comparable)
      .map((source) => (source.language === 'no language at all' ? withoutFields(source, 'language') : source));
    expect(readBack(toTei(publication)).sources).toEqual(sources);
  });

  it('come back from JATS with everything that a reference says', () => {
    const publication = openPublication('entente');
    const unsaid = ['title-short', 'container-title'];
    const shown = (source: Source): Source =>
      source['container-title'] === source.title
        ? withoutFields(comparable(source), ...unsaid)
        : withoutFields(comparable(source), 'title-short');
    expect(readBack(toJats(publication)).sources.map(shown)).toEqual(publication.edition.sources.map(shown));
  });
});
