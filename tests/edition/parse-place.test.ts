import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { goTo, places as placeNames } from '../../src/interface/en.ts';
import { parsePlace } from '../../src/edition/parse-place.ts';
import type { Places } from '../../src/edition/places.ts';

const places: Places = {
  pages: ['xii', '130', '131', '132'],
  passages: [
    ['p1', 'xii', 'xii'],
    ['p2', '130', '131'],
    ['p2a', '131', '131'],
    ['p12', '132', '132'],
    ['p13', null, null],
  ],
  notes: [
    ['xii.1', 1, 'xii'],
    ['130.1', 2, '130'],
    ['132.1', 3, '132'],
    ['132.7', 12, '132'],
  ],
  headings: [['h1', 'The Öffentliche Street']],
  works: [
    ['karabekir1960', 'Karabekir, İstiklâl Harbimiz', 'Kâzım Karabekir İstiklâl Harbimiz 1960'],
    ['iklim', 'İklim', 'Somebody on İstiklâl 1999'],
  ],
};

const say = { ...placeNames, ...goTo };

describe('parsePlace', () => {
  it.each([
    ['p12', 'p12'],
    ['P12', 'p12'],
    ['¶ 12', 'p12'],
    ['paragraf 12', 'p12'],
    ['sayfa 132', 'page-132'],
    ['s. 132, dn. 7', 'n132.7'],
    ['¶12', 'p12'],
    ['para. 12', 'p12'],
    ['paragraph 2a', 'p2a'],
    ['§ 1', 'p1'],
    ['132', 'page-132'],
    ['p. 132', 'page-132'],
    ['p 132', 'page-132'],
    ['page 132', 'page-132'],
    ['pp. 131–2', 'page-131'],
    ['[132]', null],
    ['p. xii', 'page-xii'],
    ['XII', 'page-xii'],
    ['n. 12', 'n132.7'],
    ['n12', 'n132.7'],
    ['note 3', 'n132.1'],
    ['n. 7', 'n132.7'],
    ['132 n. 7', 'n132.7'],
    ['132n7', 'n132.7'],
    ['132, n. 7', 'n132.7'],
    ['p. 132, n. 7', 'n132.7'],
    ['p. xii, note 1', 'nxii.1'],
    ['132.7', 'n132.7'],
    ['n132.7', 'n132.7'],
    ['132:7', 'n132.7'],
    ['132 n', 'n132.1'],
    ['karabekir', 'work-karabekir1960'],
    ['istiklal', 'work-karabekir1960'],
    ['HARBIMIZ', 'work-karabekir1960'],
    ['1999', 'work-iklim'],
    ['offentliche', 'h1'],
    ['#p12', 'p12'],
    ['https://example.org/x/#n132.7', 'n132.7'],
    ['https://example.org/x/#p2:~:text=abc', 'p2'],
  ])('understands %j as %j', (query, id) => {
    expect(parsePlace(query, places, say).offers[0]?.id ?? null).toBe(id);
  });

  it.each([
    ['p999', /no paragraph 999: they run from 1 to 13/u],
    ['p. 200', /no page 200: the pages run from xii to 132/u],
    ['132 n. 9', /no note 9 on page 132/u],
    ['n. 99', /no note 99: they run from 1 to 4/u],
    ['#p77', /ends in #p77/u],
    ['quetzal', /“quetzal” is no paragraph/u],
    ['999', /no page, paragraph or note 999/u],
  ])('says of %j what it did not understand', (query, message) => {
    expect(parsePlace(query, places, say).message).toMatch(message);
  });

  it('offers what fits while a number is being typed', () => {
    expect(parsePlace('13', places, say).offers.map(({ id }) => id)).toEqual([
      'p13',
      'page-130',
      'page-131',
      'page-132',
    ]);
    expect(parsePlace('¶ 1', places, say).offers.map(({ id }) => id)).toEqual(['p1', 'p12', 'p13']);
  });

  it('is silent while there is nothing to understand yet', () => {
    for (const query of ['', '  ', '¶', 'n.', 'p.'])
      expect(parsePlace(query, places, say)).toEqual({ offers: [], message: null });
  });

  it('offers a page where it was named like a paragraph', () => {
    expect(parsePlace('p132', places, say).offers[0]?.id).toBe('page-132');
  });

  it('offers the notes of a page where the one that was asked for is not there', () => {
    expect(parsePlace('132 n. 9', places, say).offers.map(({ id }) => id)).toEqual(['n132.1', 'n132.7']);
  });

  it('either offers something, says something, or waits, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (query) => {
        const { offers, message } = parsePlace(query, places, say);
        const waits = query.trim() === '' || /^(?:[¶§]+|\p{L}+\.)$/u.test(query.normalize('NFC').trim());
        expect(offers.length > 0 || message !== null || waits).toBe(true);
        expect(offers.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
