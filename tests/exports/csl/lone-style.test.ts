import { readFileSync } from 'node:fs';
import CSL, { type CslElement } from 'citeproc';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/edition/source.ts';
import { citationStyles } from '../../../src/exports/csl/citation-styles.ts';
import { openStyle } from '../../../src/exports/csl/open-style.ts';
import { cslLibrary } from '../../../src/library/csl-library.ts';

const sources = (JSON.parse(readFileSync('content/editions/entente/sources.json', 'utf8')) as readonly Source[]).filter(
  (_, index) => index % 4 === 0,
);

/** What the engine makes of each source when it is given the whole style, and told of each as its manual says. */
function formatWhole(style: CslElement): { readonly list: readonly string[]; readonly cite: readonly string[] } {
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

describe('a style without what compares sources', () => {
  // The journal of an edition may have any style of the repository, one that numbers its sources too.
  it.each([...citationStyles.map(({ csl }) => csl), 'world-politics', 'nature'])(
    'formats a source by itself as the whole of %s does',
    (csl) => {
      const style = cslLibrary.style(csl);
      const open = openStyle(cslLibrary, csl, { language: 'en-US' });
      if (style === null || open === null) throw new Error(`There is no ${csl}.`);
      const listed = open.list(sources);
      const cited = sources.map((source) => open.cite(source, { pages: place.locator, suffix: place.suffix }));
      expect({ list: listed, cite: cited }).toEqual(formatWhole(style));
    },
  );
});
