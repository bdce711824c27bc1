import { describe, expect, it, vi } from 'vitest';
import type { Source } from '../../../src/edition/source.ts';
import { openCslEngine } from '../../../src/exports/csl/csl-engine.ts';
import { fittedEngine } from '../../../src/exports/csl/fitted-engine.ts';
import { loneStyle } from '../../../src/exports/csl/lone-style.ts';
import { cslLibrary } from '../../../src/library/csl-library.ts';

vi.mock(import('../../../src/exports/csl/csl-engine.ts'), { spy: true });

const settings = { locale: cslLibrary.locale('en-US'), language: 'en-US', markLanguages: false };

function listing(csl: string): ReturnType<typeof loneStyle> {
  const style = cslLibrary.style(csl);
  if (style === null) throw new Error(`There is no ${csl}.`);
  return loneStyle(style, 'list');
}

describe('an engine fitted to sources', () => {
  const wells: Source = { id: 'wells', type: 'book', title: 'Wells', author: [{ family: 'Berg', given: 'Piet' }] };

  it('shows each source as the whole style does: those of a common shape, the others, and what comes later', () => {
    const style = listing('chicago-fullnote-bibliography');
    const engine = fittedEngine(style, settings);
    const whole = openCslEngine(style, settings);
    const common = Array.from({ length: 30 }, (_, at): Source => ({ ...wells, title: `Wells ${String(at)}` }));
    const others: readonly Source[] = [
      { ...wells, publisher: 'Keeper', volume: '3' },
      { ...wells, type: 'article-journal', 'container-title': 'Keeper', volume: '' },
    ];
    for (const sources of [[wells], [...others, ...common], [{ ...wells, edition: '2' }, ...common], others])
      expect(engine.list(sources)).toEqual(whole.list(sources));
  });

  it('is made anew no more often than there are shapes', () => {
    vi.mocked(openCslEngine).mockClear();
    const engine = fittedEngine(listing('chicago-fullnote-bibliography'), settings);
    const more: Source = { ...wells, publisher: 'Keeper' };
    for (let round = 0; round < 50; round += 1) engine.list([wells, more]);
    // One for both, until each is common enough for one of its own.
    expect(vi.mocked(openCslEngine)).toHaveBeenCalledTimes(3);
  });

  it('has the whole style for what has no title, for then a word of the style may come first', () => {
    const style = listing('world-politics');
    const untitled: Source = { id: 'x', type: 'article-journal', section: 'B' };
    const own = fittedEngine(style, settings).list([wells, untitled]);
    expect(own[1]).toBe(', Sec. B.');
    expect(own).toEqual(openCslEngine(style, settings).list([wells, untitled]));
  });
});
