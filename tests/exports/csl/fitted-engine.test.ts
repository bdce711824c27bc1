import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/edition/source.ts';
import { openCslEngine } from '../../../src/exports/csl/csl-engine.ts';
import { fittedEngine } from '../../../src/exports/csl/fitted-engine.ts';
import { loneStyle } from '../../../src/exports/csl/lone-style.ts';
import { cslLibrary } from '../../../src/library/csl-library.ts';

const settings = { locale: cslLibrary.locale('en-US'), language: 'en-US', markLanguages: false };

function listing(csl: string): ReturnType<typeof loneStyle> {
  const style = cslLibrary.style(csl);
  if (style === null) throw new Error(`There is no ${csl}.`);
  return loneStyle(style, 'list');
}

describe('an engine fitted to sources', () => {
  const wells: Source = { id: 'wells', type: 'book', title: 'Wells', author: [{ family: 'Berg', given: 'Piet' }] };

  it('is the same until a source has a field that none before had', () => {
    const engineFor = fittedEngine(listing('chicago-fullnote-bibliography'), settings);
    const first = engineFor([wells]);
    expect(engineFor([{ ...wells, title: 'Dry Wells' }])).toBe(first);
    expect(engineFor([{ ...wells, publisher: 'Keeper' }])).not.toBe(first);
  });

  it('shows each source as the whole style does, also the fields that come later', () => {
    const style = listing('chicago-fullnote-bibliography');
    const engineFor = fittedEngine(style, settings);
    const whole = openCslEngine(style, settings);
    for (const source of [wells, { ...wells, publisher: 'Keeper', volume: '3' }, { ...wells, edition: '2' }]) {
      expect(engineFor([source]).list([source])).toEqual(whole.list([source]));
    }
  });

  it('has the whole style for what has no title, for then a word of the style may come first', () => {
    const style = listing('world-politics');
    const untitled: Source = { id: 'x', type: 'article-journal', section: 'B' };
    const own = fittedEngine(style, settings)([untitled]).list([untitled]);
    expect(own).toEqual([', Sec. B.']);
    expect(own).toEqual(openCslEngine(style, settings).list([untitled]));
  });
});
