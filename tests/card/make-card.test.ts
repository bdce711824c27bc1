import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { CardWords } from '../../src/card/card-words.ts';
import { editionCard } from '../../src/card/edition-card.ts';
import { makeCard } from '../../src/card/make-card.ts';
import { openTypeCase } from '../../src/card/type-case.ts';
import { comparePicture } from '../pictures/compare-picture.ts';

const wells: CardWords = {
  language: 'en',
  title: 'The Public Wells of a Small Town',
  subtitle: 'With a map',
  author: 'Piet van der Berg',
  source: { where: 'Journal of Waterworks', rest: '12/4 (1931)' },
};

describe('the card of an edition', () => {
  it('says what a title page says', () => {
    const original = {
      id: 'berg',
      type: 'article-journal',
      'container-title': 'Journal of Waterworks',
      volume: '12',
      issued: { 'date-parts': [[1931]] },
    };
    const author = [{ given: 'Piet', family: 'Berg' }, { literal: 'The Keepers' }];
    expect(editionCard({ title: 'Wells', author, language: 'nl', kind: 'transcription', original } as never)).toEqual({
      language: 'nl',
      title: 'Wells',
      subtitle: null,
      author: 'Piet Berg and The Keepers',
      source: { where: 'Journal of Waterworks', rest: '12 (1931)' },
    });
  });

  it('is the same file on every machine, 1200 by 630 pixels', async () => {
    const png = await makeCard(wells);
    comparePicture('card', png);
    const { width, height } = PNG.sync.read(Buffer.from(png));
    expect([width, height]).toEqual([1200, 630]);
    // Changes with the layout, the face and how letters are drawn; never with the machine.
    expect(createHash('sha256').update(png).digest('hex')).toBe(
      '822363d8b9bcdd3147a64e69d521ded8b2165106c23039711ed3eaef66a9e643',
    );
  });

  it.each([
    ['one long word', { ...wells, title: 'Wasserleitungs'.repeat(30), author: 'Brunnenmeister'.repeat(30) }],
    ['very many words', { ...wells, title: 'On wells and '.repeat(99), subtitle: 'and more '.repeat(99) }],
    ['a long journal', { ...wells, source: { where: 'Proceedings of '.repeat(20), rest: '112/4 (1931)' } }],
    ['many authors', { ...wells, author: 'Konstantin Petrov, '.repeat(40) }],
  ])('keeps its margins with %s', async (_name, words) => {
    const { data, width, height } = PNG.sync.read(Buffer.from(await makeCard(words)));
    const strays: string[] = [];
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const isMargin = x < 50 || x > 1125 || y < 40 || y > 600 || (y > 515 && y < 529);
        if (isMargin && data.readUIntBE((y * width + x) * 4, 3) !== 0xfdfbf6) strays.push(`${String(x)},${String(y)}`);
      }
    }
    expect(strays).toEqual([]);
  });

  it('leaves out a line that no face has the letters of, and only a mark that none has', async () => {
    const source = { where: '井戸', rest: '(1931)' };
    const blank = await makeCard({ ...wells, source: null });
    expect(await makeCard({ ...wells, source })).toEqual(blank);
    expect(await makeCard({ ...wells, author: 'Piet\u{1DF9} van der Berg', source: null })).toEqual(blank);
  });
});

describe('the letters of a card', () => {
  it('are those of its language: a Turkish i keeps its dot as a small capital', async () => {
    const set = await openTypeCase('i');
    const setIn = (language: string) => set('i', { face: 'roman', size: 20, features: ['smcp'], language });
    expect(setIn('tr')).not.toEqual(setIn('en'));
  });

  it('are there for Turkish, transliterated, Russian, Armenian and Georgian titles', async () => {
    const titles = ['İstanbul’da Işık', 'ʿAbd al-Raḥmān Ẕākir', 'Borʹba', 'Журнал', 'Հայաստան', 'საქართველო'];
    const set = await openTypeCase(titles.join());
    const missing = titles.filter((title) => set(title, { face: 'italic', size: 20, language: 'en' }) === null);
    expect(missing).toEqual([]);
  });
});
