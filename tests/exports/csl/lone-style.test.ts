import { readFileSync } from 'node:fs';
import CSL, { type CslElement } from 'citeproc';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/edition/source.ts';
import { citationStyles } from '../../../src/exports/csl/citation-styles.ts';
import { openStyle } from '../../../src/exports/csl/open-style.ts';
import { cslLibrary } from '../../../src/library/csl-library.ts';

const shipped = (JSON.parse(readFileSync('content/editions/entente/sources.json', 'utf8')) as readonly Source[]).filter(
  (_, index) => index % 4 === 0,
);

/** What the engine makes of each source when it is given the whole style, and told of each as its manual says. */
function formatWhole(
  style: CslElement,
  sources: readonly Source[],
): { readonly list: readonly string[]; readonly cite: readonly string[] } {
  let item: object = {};
  const engine = new CSL.Engine(
    { retrieveLocale: () => cslLibrary.locale('en-US'), retrieveItem: () => item },
    style,
    'en-US',
  );
  engine.setOutputFormat('manicule');
  const take = (source: Source, id: string): string => {
    item = { ...source, id, language: source.language ?? 'und' };
    engine.updateItems([id]);
    return id;
  };
  return {
    list: sources.map((source, index) => {
      take(source, `listed${String(index)}`);
      const made = engine.makeBibliography();
      return made === false ? '' : made[1].join('').trim();
    }),
    cite: sources.map((source, index) => {
      const cited = { ...place, id: take(source, `cited${String(index)}`), label: 'page' };
      return engine
        .previewCitationCluster({ citationItems: [cited], properties: { noteIndex: 1 } }, [], [], 'manicule')
        .trim();
    }),
  };
}

const place = { locator: '131-132', suffix: ', ¶ 4' };

/** What we make of them. */
function format(csl: string, sources: readonly Source[]): ReturnType<typeof formatWhole> {
  const open = openStyle(cslLibrary, csl, { language: 'en-US' });
  if (open === null) throw new Error(`There is no ${csl}.`);
  return {
    list: open.list(sources),
    cite: sources.map((source) => open.cite(source, { pages: place.locator, suffix: place.suffix })),
  };
}

describe('a style without what compares sources', () => {
  // The journal of an edition may have any style of the repository, one that numbers its sources too.
  const styles = [...citationStyles.map(({ csl }) => csl), 'world-politics', 'nature'].map((csl) => {
    const style = cslLibrary.style(csl);
    if (style === null) throw new Error(`There is no ${csl}.`);
    return { csl, style };
  });

  it.each(styles)('formats a source by itself as the whole of $csl does', ({ csl, style }) => {
    expect(format(csl, shipped)).toEqual(formatWhole(style, shipped));
  });

  const given = fc.constantFrom('Anna', 'A. J. P.', 'Jean-Luc', 'Ş.', 'Лев', '');
  const family = fc.constantFrom('Berg', 'al-Jabarti', "O'Brien", 'Lindqvist', 'Öberg', 'Толстой');
  const particle = fc.constantFrom({}, { 'non-dropping-particle': 'van der' }, { 'dropping-particle': 'de' });
  const person = fc.oneof(
    fc.tuple(given, family, particle).map(([first, last, between]) => ({
      family: last,
      ...(first === '' ? {} : { given: first }),
      ...between,
    })),
    fc.constant({ literal: 'Board of Wells' }),
  );
  const people = fc.array(person, { minLength: 1, maxLength: 5 });
  // The engine reads marks of quotation and tags in words, unless there can be none.
  const title = fc.constantFrom('Wells', 'The “Dry” Wells', "Wells 'and' Springs", 'On <i>Wells</i> (again)');
  // The same people stand in several, as those do that a style would tell apart.
  const written = fc.array(
    fc
      .tuple(title, people, fc.option(people), fc.constantFrom('book', 'chapter', 'article-journal'))
      .map(([named, author, editor, type]): Source => ({
        id: type,
        type,
        title: named,
        author,
        issued: { 'date-parts': [[1920]] },
        ...(editor === null ? {} : { editor }),
      })),
    { minLength: 1, maxLength: 4 },
  );

  it.each(styles)('writes names and titles as the whole of $csl does', ({ csl, style }) => {
    fc.assert(
      fc.property(written, (sources) => {
        expect(format(csl, sources)).toEqual(formatWhole(style, sources));
      }),
      { numRuns: 8 },
    );
  });
});
