import { readFileSync } from 'node:fs';
import CSL, { type CslElement } from 'citeproc';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/edition/source.ts';
import { citationStyles } from '../../src/exports/citation-styles.ts';
import { openStyle } from '../../src/exports/open-style.ts';
import { cslLibrary } from '../../src/library/csl-library.ts';

const sources = (JSON.parse(readFileSync('content/editions/entente/sources.json', 'utf8')) as readonly Source[]).filter(
  (_, index) => index % 4 === 0,
);

/** What the engine makes of each source when it is given the whole style. */
function formatWhole(style: CslElement): readonly string[] {
  let item: object = {};
  const engine = new CSL.Engine(
    { retrieveLocale: () => cslLibrary.locale('en-US'), retrieveItem: () => item },
    style,
    'en-US',
  );
  engine.setOutputFormat('manicule');
  return sources.map((source, index) => {
    const id = `whole${String(index)}`;
    item = { ...source, id, language: source.language ?? 'und' };
    engine.updateItems([id]);
    const made = engine.makeBibliography();
    return made === false ? '' : made[1].join('').trim();
  });
}

describe('a style without what compares sources', () => {
  it.each(citationStyles.map(({ csl }) => csl))('formats a source by itself as the whole of %s does', (csl) => {
    const style = cslLibrary.style(csl);
    if (style === null) throw new Error(`There is no ${csl}.`);
    const open = openStyle(cslLibrary, csl, { language: 'en-US' });
    expect(open?.list(sources)).toEqual(formatWhole(style));
  });
});
